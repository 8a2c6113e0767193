package dev.sheaf.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many labels are wrong by mistake, and how probably each one is.
 *
 * <p>A text may speak for another label because the labels are near each other, or because the
 * label given is a mistake. Mistakes also hit labels that the text does not speak for at all. There
 * they cannot be confused with anything else, so how many such labels are given tells how frequent
 * mistakes are ({@link TruthCurve}). This is the two-groups model of empirical Bayes (Efron,
 * Large-Scale Inference, 2010), with the group of mistakes known: a mistaken label is any other one
 * (uniform noise; Angluin and Laird, 1988).
 *
 * <p>All shares of mistakes are tried, each weighed by how well it explains the labels, and what is
 * told is the mean over all: with few papers many shares are possible.
 */
final class LabelNoise {
  private static final double[] SHARES = {
    0, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1, 0.11, 0.12,
    0.13, 0.14, 0.15, 0.17, 0.19, 0.21, 0.23, 0.25, 0.28, 0.31, 0.35, 0.4
  };

  private static final double NORMAL_QUANTILE_95 = 1.6448536269514722;

  private final int labels;
  private final double[] weights;
  private final List<TruthCurve> curves;

  private LabelNoise(int labels, double[] weights, List<TruthCurve> curves) {
    this.labels = labels;
    this.weights = weights;
    this.curves = curves;
  }

  /**
   * Fits the model.
   *
   * @param probabilities of each label for each paper, by classifiers that did not learn from it
   * @param given the number of each paper's label
   * @param labels how many labels there are, at least 2
   */
  static LabelNoise fit(List<double[]> probabilities, int[] given, int labels) {
    OddsCounts counts = OddsCounts.of(probabilities, given);
    List<TruthCurve> curves = new ArrayList<>();
    TruthCurve curve = TruthCurve.start();
    for (double share : SHARES) {
      curve = TruthCurve.fit(counts, share, share / (labels - 1), curve);
      curves.add(curve);
    }
    return new LabelNoise(labels, weights(curves), curves);
  }

  /** How probable each share is, every share being as likely before. */
  private static double[] weights(List<TruthCurve> curves) {
    double highest = curves.stream().mapToDouble(TruthCurve::logLikelihood).max().orElseThrow();
    double[] weights = new double[SHARES.length];
    for (int i = 0; i < weights.length; i++) {
      double width = SHARES[Math.min(i + 1, SHARES.length - 1)] - SHARES[Math.max(0, i - 1)];
      boolean isEnd = i == 0 || i == SHARES.length - 1;
      weights[i] =
          (isEnd ? 2 : 1) * width * StrictMath.exp(curves.get(i).logLikelihood() - highest);
    }
    double sum = Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> weights[i] / sum);
    return weights;
  }

  /** The share of labels that are wrong. */
  double share() {
    double share = 0;
    for (int i = 0; i < SHARES.length; i++) {
      share += weights[i] * SHARES[i];
    }
    return share;
  }

  /** How probably a label is wrong, by its probability; 0 where that is not low. */
  double wrong(double probability) {
    double wrong = 0;
    for (int i = 0; i < SHARES.length; i++) {
      wrong += weights[i] * wrong(i, OddsCounts.logOdds(probability));
    }
    return wrong;
  }

  private double wrong(int number, double logOdds) {
    if (logOdds >= TruthCurve.HIGHEST) {
      return 0;
    }
    double truth = curves.get(number).at(logOdds);
    double mistake = SHARES[number] / (labels - 1) * (1 - truth);
    return mistake == 0 ? 0 : mistake / (mistake + (1 - SHARES[number]) * truth);
  }

  /**
   * How many of these labels are expected to be wrong, with an interval that holds nine times in
   * ten.
   *
   * @param probabilities of the labels
   */
  WrongTopics expected(double[] probabilities) {
    double[] sums = new double[SHARES.length];
    double variance = 0;
    for (double probability : probabilities) {
      double logOdds = OddsCounts.logOdds(probability);
      for (int i = 0; i < SHARES.length; i++) {
        double wrong = weights[i] < 1e-9 ? 0 : wrong(i, logOdds);
        sums[i] += wrong;
        variance += weights[i] * wrong * (1 - wrong);
      }
    }
    double mean = 0;
    for (int i = 0; i < SHARES.length; i++) {
      mean += weights[i] * sums[i];
    }
    for (int i = 0; i < SHARES.length; i++) {
      variance += weights[i] * (sums[i] - mean) * (sums[i] - mean);
    }
    double reach = NORMAL_QUANTILE_95 * Math.sqrt(variance);
    int listed = probabilities.length;
    return new WrongTopics(
        share(),
        listed,
        (int) Math.round(mean),
        (int) Math.max(0, Math.floor(mean - reach)),
        (int) Math.min(listed, Math.ceil(mean + reach)));
  }
}
