package dev.sheaf.trend.path;

/** The logarithm of the odds of a share. */
public final class Logit {
  private static final double FARTHEST = 14;

  private Logit() {}

  static double of(double share) {
    return Math.log(share / (1 - share));
  }

  /** The share of a logit, never quite 0 or 1. */
  public static double share(double logit) {
    return 1 / (1 + Math.exp(-Math.max(-FARTHEST, Math.min(FARTHEST, logit))));
  }
}
