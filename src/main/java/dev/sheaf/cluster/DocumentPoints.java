package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;

/**
 * Documents in the two forms that clustering needs.
 *
 * @param frequencies how often each term occurs, a row for each document
 * @param space where each document lies
 */
public record DocumentPoints(SparseMatrix frequencies, LatentSpace space) {
  public DocumentPoints {
    Require.that(
        frequencies.rows() == space.size(),
        "%d rows and %d points",
        frequencies.rows(),
        space.size());
  }

  /** How many documents there are. */
  public int size() {
    return space.size();
  }

  /** Some of the documents. */
  public DocumentPoints subset(int[] selected) {
    return new DocumentPoints(frequencies.rows(selected), space.subset(selected));
  }
}
