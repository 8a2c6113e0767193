package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RiskCoverageTest {
  @Test
  void whatIsPromisedIsTheUpperEndOfTheIntervalOfTheError() {
    // 100 answers at .9 of which 5 are wrong, and 100 at .6 of which 40 are
    RiskCoverage curve = curve(100, 0.9, 5, 100, 0.6, 40);

    assertThat(curve.risk(0.9)).isCloseTo(Estimate.ofShare(0.05, 100).high(), within(1e-12));
    assertThat(curve.risk(0.6)).isCloseTo(Estimate.ofShare(0.225, 200).high(), within(1e-12));
    assertThat(curve.risk(0.59)).isGreaterThanOrEqualTo(curve.risk(0.6));
  }

  @Test
  void theThresholdOfARateIsTheLowestThatKeepsIt() {
    RiskCoverage curve = curve(100, 0.9, 5, 100, 0.6, 40);

    assertThat(curve.threshold(0.2).orElseThrow()).isBetween(0.6, 0.9);
    assertThat(curve.threshold(0.3)).hasValue(0);
    assertThat(curve.threshold(0.1)).isEmpty();
  }

  @Test
  void twentyEightPapersWithoutAnErrorPromiseNoTenPercent() {
    RiskCoverage curve = curve(28, 0.99, 0, 0, 0, 0);

    assertThat(curve.threshold(0.1)).isEmpty();
    assertThat(curve.leastRisk()).isCloseTo(3.8415 / 31.8415, within(1e-4)); // z² / (n + z²)
  }

  @Test
  void pointsThatPromiseNoLessForMoreAreLeftOut() {
    // the surer answers are the worse ones
    RiskCoverage curve = curve(50, 0.9, 40, 50, 0.6, 0);

    assertThat(curve.points()).hasSize(1);
    assertThat(curve.risk(0.9)).isEqualTo(curve.risk(0));
  }

  @Test
  void moreWrongAnswersThanAnswersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RiskCoverage.Point(0.5, 3, 4))
        .withMessage("4 wrong answers of 3");
  }

  @Seeds
  void anAnswerReachesTheThresholdWhereItsRiskIsAtMostTheRate(Random random) {
    double[] probabilities = random.doubles(1 + random.nextInt(300)).toArray();
    boolean[] right = new boolean[probabilities.length];
    for (int i = 0; i < right.length; i++) {
      right[i] = random.nextDouble() < probabilities[i];
    }
    RiskCoverage curve = RiskCoverage.of(probabilities, right);
    double rate = random.nextDouble();

    for (double probability : probabilities) {
      double threshold = curve.threshold(rate).orElse(2);
      assertThat(curve.risk(probability) <= rate).isEqualTo(probability >= threshold);
    }
  }

  @Seeds
  void aHigherRateNeverLabelsLess(Random random) {
    double[] probabilities = random.doubles(200).toArray();
    boolean[] right = new boolean[200];
    Arrays.fill(right, 0, 150, true);
    RiskCoverage curve = RiskCoverage.of(probabilities, right);

    List<Double> thresholds =
        List.of(0.05, 0.1, 0.2, 0.3, 0.5, 1.0).stream()
            .map(rate -> curve.threshold(rate).orElse(2))
            .toList();

    assertThat(thresholds).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  private static RiskCoverage curve(
      int first, double likely, int wrong, int second, double unlikely, int alsoWrong) {
    double[] probabilities = new double[first + second];
    boolean[] right = new boolean[first + second];
    for (int i = 0; i < right.length; i++) {
      probabilities[i] = i < first ? likely : unlikely;
      right[i] = i < first ? i >= wrong : i - first >= alsoWrong;
    }
    return RiskCoverage.of(probabilities, right);
  }
}
