package dev.sheaf.classify;

import dev.sheaf.error.Require;

/**
 * The margin, times the scale, that each label must have to reach its threshold. It is nearly the
 * lowest such margin. Comparing margins is much cheaper than turning each into a probability, and
 * only a few of hundreds of labels are given. Immutable.
 */
final class LeastMargins {
  /** Wider than what rounding can do to a sigmoid, up to the margin that follows. */
  private static final double ROUNDING = 1e-6;

  /** From here on sigmoids differ from 1 by so little that rounding rules. */
  private static final double FARTHEST = 20;

  private final double[] margins;

  private LeastMargins(double[] margins) {
    this.margins = margins;
  }

  /**
   * The least margins for these thresholds.
   *
   * @throws IllegalArgumentException if one is not from 0 to 1
   */
  static LeastMargins of(PerLabel thresholds) {
    double[] margins = thresholds.copy();
    for (int label = 0; label < margins.length; label++) {
      double threshold = margins[label];
      Require.that(
          threshold >= 0 && threshold <= 1, "a threshold is from 0 to 1, not %s", threshold);
      double odds = threshold / (1 - threshold);
      margins[label] = Math.min(StrictMath.log(odds), FARTHEST) - ROUNDING;
    }
    return new LeastMargins(margins);
  }

  /**
   * The first label from a number on whose margin may reach its threshold; behind the last label if
   * there is none.
   */
  int next(int from, double... scaled) {
    int label = from;
    while (label < scaled.length && scaled[label] < margins[label]) {
      label++;
    }
    return label;
  }
}
