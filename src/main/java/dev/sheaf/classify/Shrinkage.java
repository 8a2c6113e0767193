package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.stream.IntStream;

/**
 * How much of the evidence of a row counts that has few terms. All rows are of the same length, so
 * each term of a short text speaks louder than it would among others in a long one. What does not
 * count is made up by the shares of the labels among the training examples.
 *
 * <p>A row of {@code n} terms counts {@code (n / usual) ^ exponent}; one of {@link #usual} terms or
 * more counts whole, however many it has.
 *
 * @param usual from how many terms on all evidence counts; from 0 on
 * @param exponent from 0, where rows of any length count alike, to 1
 */
public record Shrinkage(int usual, double exponent) {
  /** Rows of any length count alike. */
  public static final Shrinkage NONE = new Shrinkage(0, 0);

  /**
   * The share of known terms under which hardly anything of a text is known, such as one in a third
   * language. In 99 of 100 abstracts in Chinese or English twice as many terms are known, even by a
   * model that learned from 33 papers.
   */
  public static final double LEAST_KNOWN_SHARE = 0.1;

  public Shrinkage {
    Require.that(usual >= 0, "a usual number of terms is from 0 on, not %d", usual);
    Require.that(exponent >= 0 && exponent <= 1, "an exponent is from 0 to 1, not %s", exponent);
  }

  /** Nine of ten rows have so many terms, or more. */
  public static int usual(SparseMatrix rows) {
    int[] terms =
        IntStream.range(0, rows.rows()).map(row -> rows.end(row) - rows.start(row)).toArray();
    return IntStream.of(terms).sorted().skip(terms.length / 10).findFirst().orElse(0);
  }

  /** How much of its evidence counts, of a row of so many terms; from 0 to 1. */
  public double weight(int terms) {
    return terms >= usual ? 1 : StrictMath.pow((double) terms / usual, exponent);
  }

  /**
   * How much of an answer counts if this share of the terms of the text is known; the rest is that
   * of a text of which nothing is known. From 0 to 1.
   */
  public static double trust(double knownShare) {
    return knownShare >= LEAST_KNOWN_SHARE ? 1 : Math.sqrt(knownShare / LEAST_KNOWN_SHARE);
  }
}
