package dev.sheaf.classify.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  @Test
  void aRareLabelThatIsNeverTheLikeliestIsPreferred() {
    double[][] probabilities = new double[100][];
    Arrays.setAll(
        probabilities, row -> row < 20 ? new double[] {0.55, 0.45} : new double[] {0.99, 0.01});

    double[] found = Preferences.forMacroF1(probabilities, once(100));

    assertThat(found[1] - found[0]).isBetween(Math.log(0.55 / 0.45), Math.log(0.99 / 0.01));
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
    assertThat(found[1] - found[0]).isGreaterThan(Math.log(0.54 / 0.43));
  }

  @Test
  void whatGainsLittleIsNotPreferred() {
    double[] few = Preferences.forMacroF1(withDoubtful(2), once(942));
    double[] many = Preferences.forMacroF1(withDoubtful(20), once(960));

    assertThat(few).containsExactly(0, 0);
    assertThat(many[1] - many[0]).isGreaterThan(Math.log(0.6 / 0.4));
  }

  /** Rows of a common label, forty of a rare one, and some that are less likely of the latter. */
  private static double[][] withDoubtful(int count) {
    double[][] probabilities = new double[940 + count][];
    Arrays.fill(probabilities, 0, 900, new double[] {0.99, 0.01});
    Arrays.fill(probabilities, 900, 940, new double[] {0.45, 0.55});
    Arrays.fill(probabilities, 940, 940 + count, new double[] {0.6, 0.4});
    return probabilities;
  }

  @Test
  void oneCommonLabelIsMovedRatherThanTwoRareOnes() {
    double[][] probabilities = new double[200][];
    Arrays.fill(probabilities, 0, 160, new double[] {0.98, 0.01, 0.01});
    Arrays.fill(probabilities, 160, 180, new double[] {0.55, 0.45, 0});
    Arrays.fill(probabilities, 180, 200, new double[] {0.55, 0, 0.45});

    double[] found = Preferences.forMacroF1(probabilities, once(200));

    assertThat(found[0]).isCloseTo(-0.3, within(1e-9));
    assertThat(found[1]).isZero();
    assertThat(found[2]).isZero();
  }

  private static double[] once(int rows) {
    double[] once = new double[rows];
    Arrays.fill(once, 1);
    return once;
  }
}
