package dev.sheaf.feature;

/**
 * How the texts of a document in its languages become one vector: each half is brought to unit
 * length by itself, so that neither the longer text nor the language with more terms drowns the
 * other; then halves are scaled and added.
 *
 * <p>Two halves get the factor 1/√2 each: their sum has length 1 where they share no term. A half
 * alone, because there is no other text or no known term in it, gets {@link
 * TfIdf.Settings#loneHalf}. With √2 its evidence stands for that of both: a linear classifier that
 * finds the two halves equally telling gives the same score with one of them missing.
 */
final class Halves {
  private static final double OF_TWO = Math.sqrt(0.5);

  private Halves() {}

  /** The factor of a half, given the lengths of both before they are brought to unit length. */
  static double factor(double length, double otherLength, TfIdf.Settings settings) {
    if (length == 0) {
      return 0;
    }
    return (otherLength == 0 ? settings.loneHalf() : OF_TWO) / length;
  }
}
