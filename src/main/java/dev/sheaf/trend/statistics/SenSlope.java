package dev.sheaf.trend.statistics;

import java.util.Arrays;

/**
 * The median of the slopes between all pairs of values (Theil 1950; Sen, JASA 63, 1968), which a
 * few outlying values do not move.
 *
 * @param slope the change from one period to the next
 * @param low the lower end of its 95 % interval
 * @param high the upper end of its 95 % interval
 */
public record SenSlope(double slope, double low, double high) {

  /**
   * The slope of values that are one period apart, with the variance of the plain {@link
   * MannKendall}.
   */
  static SenSlope of(double[] values) {
    double[] times = new double[values.length];
    Arrays.setAll(times, i -> i);
    return new PairSlopes(times, values).sen(MannKendall.of(values).variance());
  }
}
