package dev.sheaf.evaluate;

import dev.sheaf.error.Require;

/**
 * A measured value with its 95 % interval: what the value could have been on other documents of the
 * same kind.
 *
 * @param low at most the value
 * @param high at least the value
 */
public record Estimate(double value, double low, double high) {
  private static final double WIDE = 0.1;
  private static final double NORMAL_QUANTILE_975 = 1.959963984540054;

  public Estimate {
    Require.that(low <= value && value <= high, "%s is not between %s and %s", value, low, high);
  }

  /**
   * A share of documents with its Wilson interval, which stays sensible for few documents and for
   * shares near 0 and 1. Formula: Wilson, JASA 22 (1927).
   *
   * @param share from 0 to 1
   * @param documents of how many; at least 1
   */
  public static Estimate ofShare(double share, int documents) {
    Require.that(share >= 0 && share <= 1, "a share must be between 0 and 1: %s", share);
    Require.that(documents > 0, "a share of %d documents is nothing", documents);
    double square = NORMAL_QUANTILE_975 * NORMAL_QUANTILE_975;
    double centre = share * documents + square / 2;
    double spread = NORMAL_QUANTILE_975 * Math.sqrt(documents * share * (1 - share) + square / 4);
    double low = Math.max(0, (centre - spread) / (documents + square));
    double high = Math.min(1, (centre + spread) / (documents + square));
    return new Estimate(share, Math.min(low, share), Math.max(high, share));
  }

  /** The length of the interval. */
  public double width() {
    return high - low;
  }

  /** Whether the interval is longer than 0.1, so that the value alone would mislead. */
  public boolean isWide() {
    return width() > WIDE;
  }
}
