package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.Optional;

/**
 * A classifier of exactly one answer with probabilities that were fitted to rows it had not seen,
 * and what was said of these.
 *
 * @param unseen empty where there were too few rows to calibrate
 */
public record CalibratedClassifier(LinearClassifier classifier, Optional<OutOfFold> unseen) {
  /**
   * Learns from all rows, and once more from all but each fold of them to calibrate.
   *
   * @throws IllegalArgumentException where rows and answers differ in number, or no row has an
   *     answer
   */
  public static CalibratedClassifier train(
      Trainer trainer, SparseMatrix rows, List<List<Label>> answers) {
    LinearClassifier classifier = trainer.train(rows, answers);
    Optional<OutOfFold> unseen = OutOfFold.of(trainer, rows, answers, classifier.labels());
    return new CalibratedClassifier(
        unseen.map(CalibrationFit::fit).map(classifier::with).orElse(classifier), unseen);
  }
}
