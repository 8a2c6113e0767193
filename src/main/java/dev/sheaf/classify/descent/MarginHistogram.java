package dev.sheaf.classify.descent;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** How many rows with and without a label have a margin in each bin. */
final class MarginHistogram {
  private static final double LOWEST = -2;
  private static final double HIGHEST = 2;
  private static final int BINS = 400;
  private static final double STEP = (HIGHEST - LOWEST) / BINS;

  /** Where fewer of the rows given a label bear it, it is better not given at all. */
  private static final double LEAST_PRECISION = 0.25;

  private static final int NEWTON_STEPS = 30;

  /** Keeps the sigmoid finite where margins separate without an error. */
  private static final double RIDGE = 1e-3;

  private static final double USUAL_SCALE = 3;

  private final long[] with = new long[BINS];
  private final long[] without = new long[BINS];

  static MarginHistogram of(float[] scores, IntPredicate bears, int[] times) {
    MarginHistogram histogram = new MarginHistogram();
    for (int row = 0; row < scores.length; row++) {
      int bin = (int) Math.floor((scores[row] - LOWEST) / STEP);
      bin = Math.max(0, Math.min(BINS - 1, bin));
      (bears.test(row) ? histogram.with : histogram.without)[bin] += times[row];
    }
    return histogram;
  }

  static MarginHistogram sum(MarginHistogram[] parts) {
    MarginHistogram sum = new MarginHistogram();
    for (MarginHistogram part : parts) {
      for (int bin = 0; bin < BINS; bin++) {
        sum.with[bin] += part.with[bin];
        sum.without[bin] += part.without[bin];
      }
    }
    return sum;
  }

  long positives() {
    return Arrays.stream(with).sum();
  }

  /** Where F1 is best without too many wrong ones; of equal ones the highest. */
  double bestThreshold() {
    long positives = positives();
    long right = 0;
    long given = 0;
    double best = 0;
    double threshold = HIGHEST;
    for (int bin = BINS - 1; bin >= 0; bin--) {
      right += with[bin];
      given += with[bin] + without[bin];
      double f1 = given == 0 ? 0 : 2.0 * right / (given + positives);
      if (f1 > best && right >= LEAST_PRECISION * given) {
        best = f1;
        threshold = LOWEST + bin * STEP;
      }
    }
    return threshold;
  }

  /** Scale and shift of the sigmoid of most likelihood, by Newton's method. */
  double[] sigmoid() {
    double a = USUAL_SCALE;
    double b = 0;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double ga = -RIDGE * (a - USUAL_SCALE);
      double gb = -RIDGE * b;
      double aa = RIDGE;
      double ab = 0;
      double bb = RIDGE;
      for (int bin = 0; bin < BINS; bin++) {
        double x = LOWEST + (bin + 0.5) * STEP;
        double n = with[bin] + without[bin];
        double p = 1 / (1 + StrictMath.exp(-(a * x + b)));
        double g = with[bin] - n * p;
        double h = n * p * (1 - p);
        ga += g * x;
        gb += g;
        aa += h * x * x;
        ab += h * x;
        bb += h;
      }
      double det = aa * bb - ab * ab;
      a += Math.max(-1, Math.min(1, (bb * ga - ab * gb) / det));
      b += Math.max(-1, Math.min(1, (aa * gb - ab * ga) / det));
      a = Math.max(a, 0.1);
    }
    return new double[] {a, b / a};
  }
}
