package dev.sheaf.trend.statistics;

/**
 * How much the share of a period has in common with that of the period before.
 *
 * <p>A topic that has been given often for a while wanders without a trend, and tests that take
 * periods for independent call that a change.
 */
public final class Dependence {
  private static final double HIGHEST = 0.9;

  private Dependence() {}

  /**
   * The autocorrelation at lag 1 of what is left around something fitted, from 0 to 0.9. In short
   * series it comes out too small, by (2 + 4r) / n for a fitted line (Kendall, Biometrika 41,
   * 1954); this is made good. What does not exceed its own standard deviation, 1 / sqrt(n), is
   * taken for 0.
   */
  public static double of(double[] residuals) {
    double n = residuals.length;
    if (n <= 4) {
      return 0;
    }
    double unbiased = (n * autocorrelation(residuals) + 2) / (n - 4);
    return unbiased > 1 / Math.sqrt(n) ? Math.min(HIGHEST, unbiased) : 0;
  }

  /**
   * How much values are like those before them, from -1 to 1; 0 if all are equal. Deviations are
   * from the mean of all, and the sum is divided by that over all.
   */
  private static double autocorrelation(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double together = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      double deviation = values[i] - mean;
      square += deviation * deviation;
      together += i == 0 ? 0 : deviation * (values[i - 1] - mean);
    }
    return square == 0 ? 0 : together / square;
  }
}
