package dev.sheaf.trend.statistics;

import dev.sheaf.error.Require;
import dev.sheaf.math.Normal;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

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
    return of(s, variance(values), 2.0 * s / ((double) n * (n - 1)));
  }

  private static MannKendall of(long s, double variance, double tau) {
    double z = s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
    return new MannKendall(s, variance, z, tau, Normal.twoSided(z));
  }

  /**
   * With the variance of Hamed and Rao (Journal of Hydrology 204, 1998), for values that depend on
   * those before them: widened by the autocorrelation of the ranks at the lags where it is
   * significant at 5 %. Where this leaves no positive variance, the plain one stands.
   *
   * @param detrended the values, less their Sen slope; counted from 1 as published examples do, as
   *     equal values are equal afterwards or not by the last digit
   * @param lags how many lags are looked at, at most one less than there are values
   */
  public MannKendall autocorrelated(double[] detrended, int lags) {
    int n = detrended.length;
    Require.that(lags >= 0 && lags < n, "no %d lags in %d values", lags, n);
    double[] ranks = Ranks.of(detrended);
    double significant = Normal.QUANTILE_975 / Math.sqrt(n);
    return widened(
        correction(
            n,
            lag -> {
              double correlation = lag > lags ? 0 : Ranks.autocorrelation(ranks, lag);
              return Math.abs(correlation) > significant ? correlation : 0;
            }));
  }

  /**
   * With the same variance for values whose autocorrelation falls from lag to lag as that of a
   * first order autoregression: r, r², r³.
   *
   * @param n how many values there are
   * @param r the autocorrelation at lag 1, from 0 up to below 1
   */
  public MannKendall autoregressive(int n, double r) {
    return widened(correction(n, lag -> Math.pow(r, lag)));
  }

  private MannKendall widened(double factor) {
    return factor > 0 ? of(s, variance * factor, tau) : this;
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

  private static double correction(double n, IntToDoubleFunction autocorrelation) {
    double sum = 0;
    for (int lag = 1; lag < n - 2; lag++) {
      sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * autocorrelation.applyAsDouble(lag);
    }
    return n < 3 ? 1 : 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
  }
}
