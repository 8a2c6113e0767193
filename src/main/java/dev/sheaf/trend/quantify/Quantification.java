package dev.sheaf.trend.quantify;

import dev.sheaf.corpus.Label;
import java.util.List;

/**
 * Estimates how many of some unlabelled documents bear each label, from the probabilities that a
 * classifier gives, corrected for its errors. Immutable.
 *
 * <pre>{@code
 * Quantification.Batch march = quantification.batch();
 * documents.forEach(document -> march.add(probabilities(document)));
 * march.estimate().of(label);
 * }</pre>
 */
public sealed interface Quantification permits ShareQuantification, FrequencyQuantification {
  /** The labels in order; a label's place is its number. */
  List<Label> labels();

  /** Whether errors were measured; where not, probabilities are believed and bands are wide. */
  boolean isCorrected();

  /** A batch without documents. */
  Batch batch();

  /**
   * A batch: the documents for one estimate, such as those of a period, as they come. The estimate
   * does not depend on their order. Not for several threads at once.
   */
  interface Batch {
    /**
     * Adds a document.
     *
     * @param probabilities of each label, in label order
     */
    void add(double... probabilities);

    /** What is to be expected of them; 0 for all labels if there are none. */
    Prevalence estimate();
  }
}
