package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Labelled rows, prepared for a {@link Trainer}. Labels are numbered in their order. The order of
 * the rows depends on their content only. Rows that teach nothing are left out, but counted.
 */
public final class Examples {
  private final List<Label> labels;
  private final double[] priors;
  private final SparseMatrix rows;
  private final int[][] answers;
  private final int[] order;

  private Examples(
      List<Label> labels, double[] priors, SparseMatrix rows, int[][] answers, int[] order) {
    this.order = order;
    this.labels = labels;
    this.priors = priors;
    this.rows = rows;
    this.answers = answers;
  }

  /**
   * Orders and counts the examples.
   *
   * @throws IllegalArgumentException if rows and answers differ in number, or no row has an answer
   */
  public static Examples of(SparseMatrix rows, List<List<Label>> answers, LabelsPerDocument kind) {
    Require.that(
        rows.rows() == answers.size(), "%d rows for %d answers", rows.rows(), answers.size());
    List<Label> labels = answers.stream().flatMap(List::stream).distinct().sorted().toList();
    Require.that(!labels.isEmpty(), "nothing to learn from: no document is labelled");
    int[][] numbers = answers.stream().map(list -> numbers(list, labels)).toArray(int[][]::new);
    int[] order =
        IntStream.range(0, rows.rows())
            .filter(row -> rows.start(row) < rows.end(row))
            .filter(row -> kind == LabelsPerDocument.ANY_NUMBER || numbers[row].length > 0)
            .boxed()
            .sorted(byContent(rows, numbers))
            .mapToInt(row -> row)
            .toArray();
    int[][] ordered = Arrays.stream(order).mapToObj(row -> numbers[row]).toArray(int[][]::new);
    double[] priors = priors(numbers, labels.size(), kind);
    return new Examples(labels, priors, rows.rows(order), ordered, order);
  }

  private static int[] numbers(List<Label> answers, List<Label> labels) {
    return answers.stream()
        .mapToInt(label -> Collections.binarySearch(labels, label))
        .sorted()
        .distinct()
        .toArray();
  }

  private static double[] priors(int[][] answers, int labels, LabelsPerDocument kind) {
    double[] counts = new double[labels];
    Arrays.stream(answers).flatMapToInt(Arrays::stream).forEach(label -> counts[label]++);
    double whole =
        kind == LabelsPerDocument.EXACTLY_ONE ? Arrays.stream(counts).sum() : answers.length;
    return Arrays.stream(counts).map(count -> count / whole).toArray();
  }

  private static Comparator<Integer> byContent(SparseMatrix rows, int[][] answers) {
    return (a, b) -> {
      int byRow = compare(rows, a, b);
      return byRow != 0 ? byRow : Arrays.compare(answers[a], answers[b]);
    };
  }

  private static int compare(SparseMatrix rows, int a, int b) {
    int length = Math.min(rows.end(a) - rows.start(a), rows.end(b) - rows.start(b));
    for (int i = 0; i < length; i++) {
      int byColumn = Integer.compare(rows.index(rows.start(a) + i), rows.index(rows.start(b) + i));
      int order =
          byColumn != 0
              ? byColumn
              : Float.compare(rows.value(rows.start(a) + i), rows.value(rows.start(b) + i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(rows.end(a) - rows.start(a), rows.end(b) - rows.start(b));
  }

  /** The labels in order; a label's place is its number. */
  public List<Label> labels() {
    return labels;
  }

  /** The share of a label among all answers, or among all rows where any number may be given. */
  public double prior(int label) {
    return priors[label];
  }

  /** The rows with values that are examples for or against some label. */
  public SparseMatrix rows() {
    return rows;
  }

  /** Where a row stood among those given, before they were ordered. */
  int given(int row) {
    return order[row];
  }

  /** Whether two rows have the same values and labels. */
  boolean equal(int row, int other) {
    return sameContent(row, other) && Arrays.equals(answers[row], answers[other]);
  }

  /** Whether two rows have the same values, whatever their labels. */
  boolean sameContent(int row, int other) {
    return compare(rows, row, other) == 0;
  }

  /** A row's first label. */
  public Label label(int row) {
    return labels.get(answers[row][0]);
  }

  /** The labels of some rows. */
  public List<List<Label>> answers(int[] selected) {
    return Arrays.stream(selected)
        .mapToObj(row -> Arrays.stream(answers[row]).mapToObj(labels::get).toList())
        .toList();
  }

  /** How many labels a row bears. */
  public int answers(int row) {
    return answers[row].length;
  }

  /** The number of a row's i-th label; they ascend. */
  public int answer(int row, int i) {
    return answers[row][i];
  }

  /** Whether a row bears a label. */
  public boolean bears(int row, int label) {
    return Arrays.binarySearch(answers[row], label) >= 0;
  }

  /** How many of the rows bear each label. */
  public int[] counts() {
    int[] counts = new int[labels.size()];
    Arrays.stream(answers).flatMapToInt(Arrays::stream).forEach(label -> counts[label]++);
    return counts;
  }
}
