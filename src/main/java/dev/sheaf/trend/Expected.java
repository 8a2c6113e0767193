package dev.sheaf.trend;

import dev.sheaf.error.Require;
import dev.sheaf.math.Normal;

/**
 * The expected number of papers without labels that have a certain label, in one period.
 *
 * @param low the lower end of the count's 90 % band
 * @param high the upper end of the count's 90 % band
 */
public record Expected(double count, double low, double high) {
  /** No papers are expected. */
  public static final Expected NONE = new Expected(0, 0, 0);

  public Expected {
    Require.that(low <= count && count <= high, "%s is not between %s and %s", count, low, high);
  }

  /** The variance that the band stands for, if it is that of a normal distribution. */
  double variance() {
    double deviation = (high - low) / 2 / Normal.QUANTILE_95;
    return deviation * deviation;
  }
}
