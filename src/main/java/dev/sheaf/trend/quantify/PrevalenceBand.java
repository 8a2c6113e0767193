package dev.sheaf.trend.quantify;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * 90 % bands for the shares that labels really have among some documents, by simulation (a
 * bootstrap). Each round draws the documents anew and gives them to an estimator fitted to a
 * resample of those that errors were measured on. To the shares it expects are added what chance
 * makes of labels of such probabilities, what estimates went astray on months of the past, and what
 * the anchor may have done, all normal. The anchor's part is as wide as the estimate is away from
 * the one without an anchor, for which of the two is nearer the truth is not known: among documents
 * like those of the anchor it is small, among others it is what misleads most. The band is the
 * middle 90 % of what is so found, widened where needed to hold the estimate.
 *
 * @param estimators the estimator, then those fitted to resamples; none if errors were not measured
 * @param drift see {@link Drift}
 */
record PrevalenceBand(List<ExpectationMaximization> estimators, double drift) {
  private static final int ROUNDS = 200;
  private static final double TAIL = 0.05;

  /**
   * If there are more documents, an evenly spread part of them is used. It tells as much, because
   * the drift leaves more unknown.
   */
  private static final int MOST_DOCUMENTS = 1_000;

  /**
   * The lower and the upper end for each label.
   *
   * @param rows in an order that is their own
   * @param shares as estimated
   */
  double[][] of(double[][] rows, double... shares) {
    double[][] some = spread(rows);
    double[] point = multipliers(0, some);
    double[] usual = ExpectationMaximization.means(some, point);
    double[] pull = pull(some, usual);
    double[][] found = new double[shares.length][ROUNDS];
    SplittableRandom random = new SplittableRandom(Arrays.deepHashCode(some));
    for (int round = 0; round < ROUNDS; round++) {
      double[] drawn = estimators.isEmpty() ? point : multipliers(1 + round, drawn(some, random));
      double[] means = ExpectationMaximization.means(some, drawn);
      double[] chance = ExpectationMaximization.variances(some, drawn);
      for (int label = 0; label < shares.length; label++) {
        double share = Math.max(0, Math.min(1, shares[label] + means[label] - usual[label]));
        double astray = Drift.AHEAD * drift;
        double variance =
            chance[label] / rows.length
                + astray * astray * Drift.variance(share)
                + pull[label] * pull[label];
        found[label][round] = share + Math.sqrt(variance) * random.nextGaussian();
      }
    }
    return IntStream.range(0, shares.length)
        .mapToObj(label -> middle(found[label], shares[label]))
        .toArray(double[][]::new);
  }

  /** How far the anchor holds each estimate from what the documents alone would say. */
  private double[] pull(double[][] rows, double... anchored) {
    double[] pull = new double[anchored.length];
    if (!estimators.isEmpty()) {
      double[] free = estimators.get(0).withoutAnchor().shares(rows);
      Arrays.setAll(pull, label -> free[label] - anchored[label]);
    }
    return pull;
  }

  private double[] multipliers(int number, double[][] rows) {
    if (estimators.isEmpty()) {
      double[] ones = new double[rows[0].length];
      Arrays.fill(ones, 1);
      return ones;
    }
    int others = Math.max(1, estimators.size() - 1);
    int chosen = number == 0 ? 0 : Math.min(estimators.size() - 1, 1 + (number - 1) % others);
    return estimators.get(chosen).multipliers(rows);
  }

  private static double[][] spread(double[][] rows) {
    int count = Math.min(rows.length, MOST_DOCUMENTS);
    return IntStream.range(0, count)
        .mapToObj(i -> rows[(int) ((long) i * rows.length / count)])
        .toArray(double[][]::new);
  }

  private static double[][] drawn(double[][] rows, SplittableRandom random) {
    return IntStream.range(0, rows.length)
        .mapToObj(i -> rows[random.nextInt(rows.length)])
        .toArray(double[][]::new);
  }

  private static double[] middle(double[] found, double estimate) {
    Arrays.sort(found);
    int tail = (int) (TAIL * found.length);
    double low = Math.max(0, Math.min(estimate, found[tail]));
    double high = Math.min(1, Math.max(estimate, found[found.length - 1 - tail]));
    return new double[] {Math.min(low, estimate), Math.max(high, estimate)};
  }
}
