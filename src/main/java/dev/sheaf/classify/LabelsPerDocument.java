package dev.sheaf.classify;

/**
 * Whether a document bears exactly one label or any number. This decides what a classifier's
 * probabilities mean.
 */
public enum LabelsPerDocument {
  /**
   * One label and no other. The labels' sigmoids are calibrated and divided by their sum, so the
   * probabilities add up to 1.
   */
  EXACTLY_ONE,
  /** Any number of labels, also none. Each label's sigmoid stands for itself. */
  ANY_NUMBER;

  /** The sigmoid of a margin in log odds. */
  static double sigmoid(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** The logarithm of the sigmoid, also where that is too small for a number. */
  public static double logSigmoid(double x) {
    return x < 0 ? x - StrictMath.log1p(StrictMath.exp(x)) : -StrictMath.log1p(StrictMath.exp(-x));
  }
}
