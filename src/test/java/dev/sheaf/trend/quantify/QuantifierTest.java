package dev.sheaf.trend.quantify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantifierTest {
  private static final Offset<Double> EXACT = within(1e-6);
  private static final double[][] THREE = {{0.9, 0.1}, {0.6, 0.4}, {0.3, 0.7}};

  @Test
  void classifyAndCountCountsTheLikeliest() {
    assertThat(Quantifier.classifyAndCount().shares(THREE))
        .containsExactly(new double[] {2 / 3.0, 1 / 3.0}, EXACT);
  }

  @Test
  void averagedProbabilitiesAreTheirMeans() {
    assertThat(Quantifier.averagedProbabilities().shares(THREE))
        .containsExactly(new double[] {0.6, 0.4}, EXACT);
  }

  /** Right for 3 of 4 of the first and 1 of 2 of the second: .75 s + .5 (1 - s) = .7. */
  @Test
  void adjustedCountSolvesForTheShares() {
    double[] first = {1, 0};
    double[] second = {0, 1};
    UnseenAnswers measured =
        UnseenAnswers.of(
            new double[][] {first, first, first, second, first, second},
            new int[] {0, 0, 0, 0, 1, 1},
            new int[6]);
    double[][] sevenOfTen = new double[10][];
    java.util.Arrays.setAll(sevenOfTen, i -> i < 7 ? first : second);

    double[] hard = AdjustedCount.hard(measured).shares(sevenOfTen);

    assertThat(hard).containsExactly(new double[] {0.8, 0.2}, EXACT);
    assertThat(AdjustedCount.soft(measured).shares(sevenOfTen)).containsExactly(hard, EXACT);
  }

  @Test
  void adjustedCountNeverLeavesTheSharesThereCanBe() {
    UnseenAnswers measured =
        UnseenAnswers.of(new double[][] {{0.8, 0.2}, {0.3, 0.7}}, new int[] {0, 1}, new int[2]);

    assertThat(AdjustedCount.soft(measured).shares(new double[][] {{1, 0}}))
        .containsExactly(new double[] {1, 0}, EXACT);
  }

  /** With p = (.8, .2) twice and (.2, .8) once among halves, s = 2/3 x .8 s/(.6 s + .2) + ... */
  @Test
  void emFindsTheSharesThatAreTheMeanOfWhatTheyMakeOfProbabilities() {
    double[][] rows = {{0.8, 0.2}, {0.8, 0.2}, {0.2, 0.8}};

    double[] found = ExpectationMaximization.plain(0.5, 0.5).shares(rows);

    double s = found[0];
    double again = 2.0 / 3 * 0.8 * s / (0.6 * s + 0.2) + 1.0 / 3 * 0.2 * s / (0.8 - 0.6 * s);
    assertThat(again).isCloseTo(s, within(1e-5));
    assertThat(s).isCloseTo(7 / 9.0, within(1e-4));
  }

  @Test
  void emRecoversSharesThatHaveShiftedWhereCountingIsBiased() {
    Drawn shifted = Drawn.of(new Random(1), 5_000, 0.8, 0.15, 0.05);
    double truth = shifted.bearing(0) / 5_000.0;

    double em =
        ExpectationMaximization.plain(1 / 3.0, 1 / 3.0, 1 / 3.0).shares(shifted.probabilities())[0];

    assertThat(em).isCloseTo(truth, within(0.015));
    assertThat(Quantifier.classifyAndCount().shares(shifted.probabilities())[0])
        .isLessThan(truth - 0.05);
    assertThat(Quantifier.averagedProbabilities().shares(shifted.probabilities())[0])
        .isLessThan(truth - 0.1);
  }

  @Test
  void anAnchorDrawsHalfOfWhatIsUnsureTowardsKnownShares() {
    Drawn past = Drawn.of(new Random(2), 3_000, 1 / 3.0, 1 / 3.0, 1 / 3.0);
    Drawn shifted = Drawn.of(new Random(3), 3_000, 0.8, 0.15, 0.05);

    double anchored = anchored(past.unseen()).shares(shifted.probabilities())[0];

    assertThat(anchored)
        .isBetween(Quantifier.averagedProbabilities().shares(shifted.probabilities())[0], 0.79);
  }

  @Test
  void perfectAnswersGiveExactSharesByEveryMethod() {
    double[][] perfect = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 0, 0}};
    UnseenAnswers measured = UnseenAnswers.of(perfect, new int[] {0, 1, 2, 0}, new int[4]);
    double[][] asked = {{0, 1, 0}, {0, 1, 0}, {0, 0, 1}, {0, 1, 0}};
    Quantifier[] all = {
      Quantifier.classifyAndCount(),
      Quantifier.averagedProbabilities(),
      AdjustedCount.hard(measured),
      AdjustedCount.soft(measured),
      ExpectationMaximization.plain(0.5, 0.25, 0.25),
      anchored(measured)
    };

    for (Quantifier one : all) {
      assertThat(one.shares(asked)).containsExactly(new double[] {0, 0.75, 0.25}, EXACT);
    }
  }

  @Test
  void oneLabelIsAllThereIs() {
    UnseenAnswers measured =
        UnseenAnswers.of(new double[][] {{1}, {1}}, new int[] {0, 0}, new int[2]);

    assertThat(anchored(measured).shares(new double[][] {{1}})).containsExactly(1);
    assertThat(AdjustedCount.hard(measured).shares(new double[][] {{1}})).containsExactly(1);
  }

  private static ExpectationMaximization anchored(UnseenAnswers measured) {
    return ExpectationMaximization.anchored(measured, RecencyWeights.of(measured.ages()));
  }
}
