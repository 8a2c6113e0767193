package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.Calibration;
import dev.sheaf.classify.DistinctRows;
import dev.sheaf.classify.Examples;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Trainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers that classifiers give for labelled rows they did not learn from. The rows are dealt
 * into folds, and a classifier that learned from the other folds judges each fold. Rows with the
 * same content are in the same fold. A repeated row is judged once.
 */
public final class OutOfFold {
  /** Five told no more than three, and take twice as long. */
  private static final int FOLDS = 3;

  /** With fewer there is nothing to be learned about probabilities. */
  private static final int LEAST_ROWS = 10;

  private final List<Label> labels;
  private final double[][] margins;
  private final int[] truths;
  private final int[] times;
  private final int[][] given;

  OutOfFold(List<Label> labels, double[][] margins, int[] truths, int[] times) {
    this(
        labels,
        margins,
        truths,
        times,
        IntStream.range(0, times.length).mapToObj(row -> new int[] {row}).toArray(int[][]::new));
  }

  private OutOfFold(
      List<Label> labels, double[][] margins, int[] truths, int[] times, int[][] given) {
    this.given = given;
    this.labels = labels;
    this.margins = margins;
    this.truths = truths;
    this.times = times;
  }

  /**
   * Learns from all folds but one, for each fold, and judges that one.
   *
   * @param answers exactly one label for each row that is to be learned from, none for others
   * @return nothing where fewer than ten different rows are labelled
   */
  public static Optional<OutOfFold> of(
      Trainer trainer, SparseMatrix rows, List<List<Label>> answers) {
    Examples examples = Examples.of(rows, answers, LabelsPerDocument.EXACTLY_ONE);
    DistinctRows distinct = DistinctRows.of(examples);
    int count = distinct.size();
    if (contents(distinct) < LEAST_ROWS) {
      return Optional.empty();
    }
    int[] folds = deal(examples, distinct);
    List<LinearClassifier> learned =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> distinct.examples(row -> folds[row] != fold))
            .map(some -> trainer.train(examples.rows().rows(some), examples.answers(some)))
            .toList();
    OutOfFold all =
        new OutOfFold(
            labels(examples, learned),
            new double[count][],
            new int[count],
            distinct.times(),
            distinct.given());
    IntStream.range(0, count)
        .parallel()
        .forEach(
            row -> {
              all.judge(row, distinct.row(row), learned.get(folds[row]));
              all.truths[row] = all.number(examples.label(distinct.first(row)));
            });
    return Optional.of(all);
  }

  /** The labels of the examples, and the labels that are learned without examples. */
  private static List<Label> labels(Examples examples, List<LinearClassifier> learned) {
    return Stream.concat(
            examples.labels().stream(), learned.stream().flatMap(c -> c.labels().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /** How many rows differ in more than their label; those that do not share a fold. */
  private static long contents(DistinctRows distinct) {
    return IntStream.range(0, distinct.size())
        .filter(row -> row == 0 || !distinct.sameContent(row - 1, row))
        .count();
  }

  /** Label by label in turn, so that each fold has its share of the rare ones. */
  private static int[] deal(Examples examples, DistinctRows distinct) {
    List<int[]> alike = new ArrayList<>();
    int count = distinct.size();
    for (int row = 0; row < count; ) {
      int first = row;
      do {
        row++;
      } while (row < count && distinct.sameContent(first, row));
      alike.add(IntStream.range(first, row).toArray());
    }
    alike.sort(Comparator.comparingInt(rows -> examples.answer(distinct.first(rows[0]), 0)));
    int[] folds = new int[count];
    for (int i = 0; i < alike.size(); i++) {
      for (int row : alike.get(i)) {
        folds[row] = i % FOLDS;
      }
    }
    return folds;
  }

  private int number(Label label) {
    return Collections.binarySearch(labels, label);
  }

  /** A label that the classifier never saw is as unlikely as one paper in all, and one more. */
  private void judge(int row, SparseVector values, LinearClassifier classifier) {
    double[] known = classifier.scaledMargins(values);
    margins[row] = new double[labels.size()];
    Arrays.fill(margins[row], -StrictMath.log(truths.length + 1.0));
    for (int i = 0; i < known.length; i++) {
      margins[row][number(classifier.labels().get(i))] = known[i];
    }
  }

  /** How many rows were judged. */
  public int size() {
    return truths.length;
  }

  /** All labels that may be answered, in order; a label's place is its number. */
  public List<Label> labels() {
    return labels;
  }

  /** The number of a row's label. */
  public int truth(int row) {
    return truths[row];
  }

  /** A row's label. */
  public Label label(int row) {
    return labels.get(truths[row]);
  }

  /** How often a row was repeated among the examples. */
  public int times(int row) {
    return times[row];
  }

  /** Where the examples that a row stands for stood among those given. */
  public int[] examples(int row) {
    return given[row].clone();
  }

  /** Each label's margin, scaled: what a {@link Calibration} turns into probabilities. */
  public double[] margins(int row) {
    return margins[row].clone();
  }
}
