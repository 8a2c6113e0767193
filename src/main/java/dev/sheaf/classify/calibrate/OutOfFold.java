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

  /** Of parts of texts for one number; so many rows by labels tell as much as all. */
  private static final int MOST_SCORES = 5_000;

  private final List<Label> labels;
  private final double[][] margins;
  private final int[] truths;
  private final int[] times;
  private final int[] terms;
  private final int[][] given;
  private final List<Beginning> beginnings;

  /** What else is asked about than the rows learned from. */
  @FunctionalInterface
  public interface Shortening {
    /** Nothing else. */
    Shortening NONE = examples -> List.of();

    /** The rows of parts of the text of one of these examples, whose rows are equal. */
    List<SparseVector> rows(int... examples);
  }

  /** What was said of a part of a text. */
  static final class Beginning {
    private final int row;
    private final int terms;
    private final double[] margins;

    private Beginning(int row, int terms, double[] margins) {
      this.row = row;
      this.terms = terms;
      this.margins = margins;
    }

    /** The row of the whole text. */
    int row() {
      return row;
    }

    /** How many known terms the part has. */
    int terms() {
      return terms;
    }

    /** Each label's margin, scaled. */
    double[] margins() {
      return margins.clone();
    }
  }

  OutOfFold(List<Label> labels, double[][] margins, int[] truths, int[] times) {
    this(
        labels,
        margins,
        truths,
        times,
        IntStream.of(times).map(row -> Integer.MAX_VALUE).toArray(),
        IntStream.range(0, times.length).mapToObj(row -> new int[] {row}).toArray(int[][]::new),
        List.of());
  }

  private OutOfFold(
      List<Label> labels,
      double[][] margins,
      int[] truths,
      int[] times,
      int[] terms,
      int[][] given,
      List<Beginning> beginnings) {
    this.labels = labels;
    this.margins = margins;
    this.truths = truths;
    this.times = times;
    this.terms = terms;
    this.given = given;
    this.beginnings = beginnings;
  }

  /** Judges no parts of texts. */
  public static Optional<OutOfFold> of(
      Trainer trainer, SparseMatrix rows, List<List<Label>> answers) {
    return of(trainer, rows, answers, Shortening.NONE);
  }

  /**
   * Learns from all folds but one, for each fold, and judges that one.
   *
   * @param answers exactly one label for each row that is to be learned from, none for others
   * @param shortening gives the parts of texts that are judged as well, of some of the rows that
   *     count most
   * @return nothing where fewer than ten different rows are labelled
   */
  public static Optional<OutOfFold> of(
      Trainer trainer, SparseMatrix rows, List<List<Label>> answers, Shortening shortening) {
    Examples examples = Examples.of(rows, answers, LabelsPerDocument.EXACTLY_ONE);
    DistinctRows distinct = DistinctRows.of(examples);
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
    List<Label> labels = labels(examples, learned);
    return Optional.of(new Judges(labels, learned, folds, distinct).judged(examples, shortening));
  }

  /** For each fold a classifier that has not learned from it. */
  private static final class Judges {
    private final List<Label> labels;
    private final List<LinearClassifier> learned;
    private final int[] folds;
    private final DistinctRows distinct;

    Judges(List<Label> labels, List<LinearClassifier> learned, int[] folds, DistinctRows distinct) {
      this.labels = labels;
      this.learned = learned;
      this.folds = folds;
      this.distinct = distinct;
    }

    OutOfFold judged(Examples examples, Shortening shortening) {
      List<SparseVector> rows = IntStream.range(0, folds.length).mapToObj(distinct::row).toList();
      int[] times = distinct.times();
      return new OutOfFold(
          labels,
          IntStream.range(0, folds.length)
              .parallel()
              .mapToObj(row -> margins(row, rows.get(row)))
              .toArray(double[][]::new),
          IntStream.range(0, folds.length)
              .map(row -> labels.indexOf(examples.label(distinct.first(row))))
              .toArray(),
          times,
          rows.stream().mapToInt(SparseVector::size).toArray(),
          distinct.given(),
          beginnings(newest(times, MOST_SCORES / labels.size()), shortening));
    }

    private List<Beginning> beginnings(int[] rows, Shortening shortening) {
      int[][] given = distinct.given();
      return IntStream.of(rows)
          .parallel()
          .boxed()
          .flatMap(
              row ->
                  shortening.rows(given[row]).stream()
                      .map(part -> new Beginning(row, part.size(), margins(row, part))))
          .toList();
    }

    /** A label that the classifier never saw is as unlikely as one paper in all, and one more. */
    private double[] margins(int row, SparseVector values) {
      LinearClassifier classifier = learned.get(folds[row]);
      double[] known = classifier.scaledMargins(values);
      double[] margins = new double[labels.size()];
      Arrays.fill(margins, -StrictMath.log(folds.length + 1.0));
      for (int i = 0; i < known.length; i++) {
        margins[Collections.binarySearch(labels, classifier.labels().get(i))] = known[i];
      }
      return margins;
    }
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

  /** The rows that count most, which are the newest; of equal ones the first. */
  int[] newest(int most) {
    return newest(times, most);
  }

  private static int[] newest(int[] times, int most) {
    return IntStream.range(0, times.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer row) -> times[row]).reversed())
        .limit(most)
        .mapToInt(row -> row)
        .toArray();
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

  /** How many terms a row has. */
  public int terms(int row) {
    return terms[row];
  }

  /** What was said of parts of texts, those of a text one behind the other. */
  List<Beginning> beginnings() {
    return beginnings;
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
