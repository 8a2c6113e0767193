package dev.sheaf.trend.statistics;

import dev.sheaf.error.Require;
import dev.sheaf.math.Normal;
import dev.sheaf.math.Quickselect;

/** The slopes between all pairs of values: n(n-1)/2 of them. */
public final class PairSlopes {
  private final int pairs;
  private final Quickselect slopes;
  private final double median;

  /**
   * Of values at given times.
   *
   * @param times increasing, as many as values, at least 2
   */
  public PairSlopes(double[] times, double[] values) {
    Require.that(values.length >= 2, "no slope between %d values", values.length);
    double[] all = new double[values.length * (values.length - 1) / 2];
    int next = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        all[next++] = (values[j] - values[i]) / (times[j] - times[i]);
      }
    }
    pairs = all.length;
    slopes = new Quickselect(all);
    median = (slopes.smallest((pairs - 1) / 2) + slopes.smallest(pairs / 2)) / 2;
  }

  /** The slope that half of the pairs exceed. */
  public double median() {
    return median;
  }

  /**
   * The median with Sen's interval: the slopes whose ranks lie as far from the middle as the
   * standard deviation of Kendall's S allows, rounded as in R's {@code trend} package. Where there
   * are too few pairs for such a rank, any slope is possible: from -1 to 1.
   *
   * @param variance of Kendall's S
   */
  public SenSlope sen(double variance) {
    double spread = Normal.QUANTILE_975 * Math.sqrt(variance);
    int low = (int) Math.rint((pairs - spread) / 2) - 1;
    int high = (int) Math.rint((pairs + spread) / 2 + 1) - 1;
    if (low < 0 || high >= pairs) {
      return new SenSlope(median, -1, 1);
    }
    return new SenSlope(
        median, Math.min(median, slopes.smallest(low)), Math.max(median, slopes.smallest(high)));
  }
}
