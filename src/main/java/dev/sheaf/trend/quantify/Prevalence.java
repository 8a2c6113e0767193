package dev.sheaf.trend.quantify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The estimated number of documents that bear each label.
 *
 * @param documents how many documents there are
 * @param corrected whether the errors of the classifier were measured and taken out; if not, its
 *     probabilities were used as they are
 * @param labels in label order
 */
public record Prevalence(int documents, boolean corrected, List<Expected> labels) {
  private static final double SLACK = 1e-6;

  /**
   * How many documents are estimated to bear a label; any number, as errors are taken out.
   *
   * @param low the lower end of the 90 % band, at most the count
   * @param high the upper end of the 90 % band, at least the count, at most the documents
   */
  public record Expected(Label label, double count, double low, double high) {}

  public Prevalence {
    labels = List.copyOf(labels);
    for (Expected one : labels) {
      Require.that(
          0 <= one.low()
              && one.low() <= one.count()
              && one.count() <= one.high()
              && one.high() <= documents + SLACK,
          "no band of %d documents: %s",
          documents,
          one);
    }
  }

  /** What is estimated of a label; empty if the classifier does not know it. */
  public Optional<Expected> of(Label label) {
    int at =
        Collections.binarySearch(
            labels, new Expected(label, 0, 0, 0), Comparator.comparing(Expected::label));
    return at < 0 ? Optional.empty() : Optional.of(labels.get(at));
  }
}
