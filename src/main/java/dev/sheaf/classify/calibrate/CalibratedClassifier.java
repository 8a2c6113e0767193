package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.classify.Trainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/**
 * A classifier for exactly one answer, with calibrated probabilities. They were fitted to rows that
 * were not learned from.
 *
 * @param unseen what was said of those rows; empty if there were too few rows to calibrate
 */
public record CalibratedClassifier(LinearClassifier classifier, Optional<OutOfFold> unseen) {
  /** With fewer rows to a label, preferences would follow chance. */
  private static final int ROWS_TO_A_PREFERENCE = 50;

  /**
   * Learns from all rows, and once more from all but each fold of them to calibrate.
   *
   * @param estimator of the classifiers that learn without a fold; they should do as the trainer's
   * @param objective what is wanted of the label chosen
   * @param shortening gives parts of the texts of rows, to find out how little they tell
   * @throws IllegalArgumentException if rows and answers differ in number, or no row has an answer
   */
  public static CalibratedClassifier train(
      Trainer trainer,
      Trainer estimator,
      Objective objective,
      SparseMatrix rows,
      List<List<Label>> answers,
      OutOfFold.Shortening shortening) {
    ForkJoinTask<Optional<OutOfFold>> besides =
        ForkJoinTask.adapt(() -> OutOfFold.of(estimator, rows, answers, shortening)).fork();
    LinearClassifier classifier = trainer.train(rows, answers);
    Optional<OutOfFold> unseen = besides.join();
    int usual = Shrinkage.usual(rows);
    if (unseen.isEmpty()) {
      Shrinkage shrinkage = new Shrinkage(usual, ShrinkageFit.USUAL_EXPONENT);
      return new CalibratedClassifier(classifier.with(shrinkage), unseen);
    }
    LinearClassifier whole = classifier.with(CalibrationFit.fit(unseen.get()));
    LinearClassifier calibrated = whole.with(ShrinkageFit.fit(whole, usual, unseen.get()));
    boolean enough = unseen.get().size() >= ROWS_TO_A_PREFERENCE * classifier.labels().size();
    return new CalibratedClassifier(
        objective == Objective.MACRO_F1 && enough
            ? calibrated.withPreferences(preferences(calibrated, unseen.get()))
            : calibrated,
        unseen);
  }

  private static double[] preferences(LinearClassifier classifier, OutOfFold unseen) {
    int[] newest = CalibrationFit.newest(unseen);
    return Preferences.forMacroF1(
        IntStream.of(newest)
            .mapToObj(row -> probabilities(classifier, unseen, row))
            .toArray(double[][]::new),
        IntStream.of(newest).mapToDouble(unseen::times).toArray());
  }

  /** How probable each label would have been of an unseen row. */
  public static double[] probabilities(LinearClassifier classifier, OutOfFold unseen, int row) {
    return classifier.probabilities(unseen.margins(row), unseen.terms(row));
  }

  /** What would have been said of the unseen rows: the label chosen, and how probable it was. */
  public List<Score> unseenAnswers() {
    return unseen.stream()
        .flatMap(
            rows ->
                IntStream.range(0, rows.size())
                    .mapToObj(row -> probabilities(classifier, rows, row)))
        .map(probabilities -> classifier.given(probabilities).get(0))
        .toList();
  }
}
