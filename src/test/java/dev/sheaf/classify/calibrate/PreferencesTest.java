package dev.sheaf.classify.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.ChoiceRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  @Test
  void aRareLabelThatIsNeverTheLikeliestIsPreferred() {
    double[][] probabilities = new double[100][];
    Arrays.setAll(
        probabilities, row -> row < 20 ? new double[] {0.55, 0.45} : new double[] {0.99, 0.01});

    double[] found = Preferences.forMacroF1(probabilities, once(100));

    assertThat(ChoiceRule.highest(logarithms(0.55, 0.45), found)).isEqualTo(1);
    assertThat(ChoiceRule.highest(logarithms(0.99, 0.01), found)).isEqualTo(0);
  }

  @Test
  void whereAllIsCertainNothingIsPreferred() {
    double[][] probabilities = new double[100][];
    Arrays.setAll(
        probabilities, row -> row % 2 == 0 ? new double[] {0.999, 0.001} : new double[] {0, 1});

    assertThat(Preferences.forMacroF1(probabilities, once(100))).containsExactly(0, 0);
  }

  @Test
  void aLabelThatHardlyAnyPaperIsExpectedToBearIsLeftOut() {
    double[][] probabilities = new double[100][];
    Arrays.fill(probabilities, new double[] {0.96, 0.04});

    assertThat(Preferences.forMacroF1(probabilities, once(100))).containsExactly(0, 0);
  }

  @Test
  void aLabelOfWhichTooFewAreExpectedKeepsItsPreference() {
    double[][] probabilities = new double[100][];
    Arrays.setAll(
        probabilities,
        row -> row < 20 ? new double[] {0.54, 0.43, 0.03} : new double[] {0.97, 0.01, 0.02});

    double[] found = Preferences.forMacroF1(probabilities, once(100), new double[] {0, 0, 0.7});

    assertThat(found[2]).isEqualTo(0.7);
    assertThat(ChoiceRule.highest(logarithms(0.54, 0.43, 0.03), found)).isEqualTo(1);
  }

  @Test
  void ofEquallyPreferredLabelsTheFirstIsTaken() {
    assertThat(ChoiceRule.highest(logarithms(0.5, 0.5), new double[2])).isZero();
  }

  private static double[] logarithms(double... probabilities) {
    return Arrays.stream(probabilities).map(Math::log).toArray();
  }

  private static double[] once(int rows) {
    double[] once = new double[rows];
    Arrays.fill(once, 1);
    return once;
  }
}
