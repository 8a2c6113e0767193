package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;

/**
 * Trains a classifier on examples.
 *
 * <p>The same rows with the same answers give the same classifier to the last bit, in any order and
 * on any number of threads.
 */
public interface Trainer {
  /**
   * Learns every label that occurs in the answers; {@link LabelSelection} keeps the rare ones out.
   *
   * <p>A row without values teaches no weight, but counts in the priors. A row without answers is
   * an example against every label where documents bear any number of them, and is no example
   * otherwise.
   *
   * @param answers the labels of each row, in any order
   * @throws IllegalArgumentException if rows and answers differ in number, or no row has an answer
   */
  LinearClassifier train(SparseMatrix rows, List<List<Label>> answers);
}
