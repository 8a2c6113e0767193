package dev.sheaf.classify;

import java.util.Arrays;

/**
 * Fits a {@link Calibration} to rows that were not learned from, by Newton's method, in two steps.
 *
 * <p>First slope and offsets, where a row counts as often as it was repeated: the newest papers
 * tell how frequent each label is now. Then all is multiplied by one factor (temperature), where
 * each row counts once: papers that are repeated stand beside others of their days, which makes
 * them easier than those to come will be. Both are drawn towards what changes nothing, by a normal
 * prior that weighs as much as some ten papers; so few papers change little.
 *
 * <p>A label that no row bears keeps an offset of 0: nothing is known against it.
 */
final class CalibrationFit {
  /** Least log loss on 30 to 3,000 papers, with no loss on all. */
  private static final double RIDGE = 10;

  private static final double LEAST_SLOPE = 0.01;
  private static final int MOST_STEPS = 50;
  private static final double PRECISION = 1e-10;

  private final double[][] scores;
  private final int[] truths;
  private final double[] weights;
  private final int offsets;

  private CalibrationFit(double[][] scores, int[] truths, double[] weights, int offsets) {
    this.scores = scores;
    this.truths = truths;
    this.weights = weights;
    this.offsets = offsets;
  }

  static Calibration fit(OutOfFold rows) {
    int[] seen = seen(rows);
    int[] place = new int[rows.labels().size()];
    for (int i = 0; i < seen.length; i++) {
      place[seen[i]] = i;
    }
    double[][] scores = new double[rows.size()][seen.length];
    int[] truths = new int[rows.size()];
    double[] times = new double[rows.size()];
    for (int row = 0; row < scores.length; row++) {
      double[] all = rows.logSigmoids(row);
      for (int i = 0; i < seen.length; i++) {
        scores[row][i] = all[seen[i]];
      }
      truths[row] = place[rows.truth(row)];
      times[row] = rows.times(row);
    }
    double[] fitted = new CalibrationFit(scores, truths, times, seen.length).solve();
    double factor = temperature(scores, truths, fitted);
    double[] offsets = new double[place.length];
    for (int i = 0; i < seen.length; i++) {
      offsets[seen[i]] = factor * fitted[1 + i];
    }
    return Calibration.of(Math.max(LEAST_SLOPE, factor * fitted[0]), offsets);
  }

  private static int[] seen(OutOfFold rows) {
    boolean[] seen = new boolean[rows.labels().size()];
    for (int row = 0; row < rows.size(); row++) {
      seen[rows.truth(row)] = true;
    }
    return java.util.stream.IntStream.range(0, seen.length).filter(i -> seen[i]).toArray();
  }

  private static double temperature(double[][] scores, int[] truths, double[] fitted) {
    double[][] scaled = new double[scores.length][];
    double[] once = new double[scores.length];
    Arrays.fill(once, 1);
    for (int row = 0; row < scaled.length; row++) {
      scaled[row] = logits(scores[row], fitted);
    }
    return Math.max(LEAST_SLOPE, new CalibrationFit(scaled, truths, once, 0).solve()[0]);
  }

  /**
   * Slope and offsets of the least loss; the loss is convex, so a step that raises it is halved.
   */
  private double[] solve() {
    double[] at = new double[1 + offsets];
    at[0] = 1;
    double loss = loss(at);
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] step = step(at);
      double length = 1;
      double[] next = moved(at, step, length);
      double nextLoss = loss(next);
      while (nextLoss > loss && length > PRECISION) {
        length /= 2;
        next = moved(at, step, length);
        nextLoss = loss(next);
      }
      if (nextLoss > loss || loss - nextLoss <= PRECISION * loss) {
        return nextLoss > loss ? at : next;
      }
      at = next;
      loss = nextLoss;
    }
    return at;
  }

  private static double[] moved(double[] from, double[] step, double length) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] -= length * step[i];
    }
    return to;
  }

  private static double[] logits(double[] scores, double[] at) {
    double[] logits = scores.clone();
    for (int i = 0; i < logits.length; i++) {
      logits[i] = at[0] * logits[i] + (at.length > 1 ? at[1 + i] : 0);
    }
    return logits;
  }

  private static double[] probabilities(double[] scores, double[] at) {
    double[] values = logits(scores, at);
    Calibration.normalise(values);
    return values;
  }

  private double loss(double[] at) {
    double loss = RIDGE / 2 * (at[0] - 1) * (at[0] - 1);
    for (int i = 1; i < at.length; i++) {
      loss += RIDGE / 2 * at[i] * at[i];
    }
    for (int row = 0; row < scores.length; row++) {
      double probability = probabilities(scores[row], at)[truths[row]];
      loss -= weights[row] * StrictMath.log(Math.max(Double.MIN_NORMAL, probability));
    }
    return loss;
  }

  private double[] step(double[] at) {
    double[] gradient = at.clone();
    gradient[0] -= 1;
    double[][] curvature = new double[at.length][at.length];
    for (int i = 0; i < at.length; i++) {
      gradient[i] *= RIDGE;
      curvature[i][i] = RIDGE;
    }
    for (int row = 0; row < scores.length; row++) {
      add(row, probabilities(scores[row], at), gradient, curvature);
    }
    return Cholesky.solve(curvature, gradient);
  }

  /** Adds what a row says: the lower triangle of the curvature is enough. */
  private void add(int row, double[] probabilities, double[] gradient, double[][] curvature) {
    double[] own = scores[row];
    double weight = weights[row];
    double mean = 0;
    for (int i = 0; i < own.length; i++) {
      mean += probabilities[i] * own[i];
    }
    gradient[0] += weight * (mean - own[truths[row]]);
    for (int i = 0; i < own.length; i++) {
      double p = weight * probabilities[i];
      curvature[0][0] += p * (own[i] - mean) * own[i];
      if (offsets > 0) {
        double[] line = curvature[1 + i];
        gradient[1 + i] += p - (truths[row] == i ? weight : 0);
        line[0] += p * (own[i] - mean);
        line[1 + i] += p;
        for (int j = 0; j <= i; j++) {
          line[1 + j] -= p * probabilities[j];
        }
      }
    }
  }
}
