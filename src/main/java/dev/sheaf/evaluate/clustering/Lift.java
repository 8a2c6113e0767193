package dev.sheaf.evaluate.clustering;

/**
 * How many times as often terms stand in the same documents as chance would put them there: the
 * lift of association rules (Brin et al., SIGMOD 1997), over all pairs of some terms.
 *
 * <p>Chance gives a pair {@code a * b / n} documents: a and b are the documents of the terms, n all
 * documents. That is for documents of one length. Where lengths l differ, long ones have more of
 * every term, and chance gives {@code n * sum(l^2) / sum(l)^2} times as many.
 *
 * @param observed in how many documents the pairs stand, summed up over pairs
 * @param expected the same by chance
 */
public record Lift(double observed, double expected) {
  /** As many are added to both, so that a few documents prove nothing. */
  private static final double SMOOTHING = 10;

  /** Nothing is known yet, so that the lift is 1. */
  public static final Lift NONE = new Lift(0, 0);

  /**
   * Counts the pairs of some terms.
   *
   * @param counts of documents
   * @param unevenness of their lengths, by {@link #unevenness}
   */
  public static Lift of(Cooccurrences counts, double unevenness, int... terms) {
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = 0; j < i; j++) {
        double first = counts.count(terms[i]);
        double second = counts.count(terms[j]);
        observed += counts.count(terms[i], terms[j]);
        expected += Math.min(Math.min(first, second), first * second / counts.units() * unevenness);
      }
    }
    return new Lift(observed, expected);
  }

  /**
   * How many times as many pairs chance gives as if all documents were equally long; at least 1.
   */
  public static double unevenness(int... lengths) {
    double sum = 0;
    double squares = 0;
    for (int length : lengths) {
      sum += length;
      squares += (double) length * length;
    }
    return sum == 0 ? 1 : lengths.length * squares / (sum * sum);
  }

  /** The pairs of both. */
  public Lift plus(Lift other) {
    return new Lift(observed + other.observed, expected + other.expected);
  }

  /**
   * Observed over expected, 10 added to each. By chance this is 1, with a spread such that 1.5 is
   * at least three standard deviations away, however many documents there are.
   */
  public double value() {
    return (observed + SMOOTHING) / (expected + SMOOTHING);
  }
}
