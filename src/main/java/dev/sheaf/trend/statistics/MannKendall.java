package dev.sheaf.trend.statistics;

import dev.sheaf.error.Require;
import dev.sheaf.math.Normal;
import java.util.Arrays;

/**
 * The test of Mann (Econometrica 13, 1945) and Kendall (Rank Correlation Methods, 1975): do later
 * values tend to be larger, or smaller, than earlier ones?
 *
 * @param s how many pairs rise less how many fall
 * @param variance of s, if nothing but chance orders the values
 * @param z s by its standard deviation, one step nearer to 0 (continuity); 0 if s is
 * @param tau s by the number of pairs, from -1 to 1
 * @param p how probable a z as far from 0 is by chance
 */
public record MannKendall(long s, double variance, double z, double tau, double p) {

  /** The plain test; equal values are taken into account. At least 2 values. */
  public static MannKendall of(double[] values) {
    int n = values.length;
    Require.that(n >= 2, "no trend in %d values", n);
    long s = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        s += (values[j] > values[i] ? 1 : 0) - (values[j] < values[i] ? 1 : 0);
      }
    }
    double variance = variance(values);
    double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    return new MannKendall(s, variance, z, 2.0 * s / ((double) n * (n - 1)), Normal.twoSided(z));
  }

  /** n(n-1)(2n+5) / 18, less the same of each group of equal values. */
  private static double variance(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = term(sorted.length);
    for (int start = 0, i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        sum -= term(i - start);
        start = i;
      }
    }
    return sum / 18;
  }

  private static double term(double n) {
    return n * (n - 1) * (2 * n + 5);
  }
}
