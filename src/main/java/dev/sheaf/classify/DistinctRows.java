package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Examples with equal ones counted instead of repeated, in the examples' order, which depends on
 * their content only.
 */
public final class DistinctRows {
  private final Examples examples;
  private final int[] firsts;

  private DistinctRows(Examples examples, int[] firsts) {
    this.examples = examples;
    this.firsts = firsts;
  }

  /** The different rows of some examples. */
  public static DistinctRows of(Examples examples) {
    int[] firsts =
        IntStream.range(0, examples.rows().rows())
            .filter(row -> row == 0 || !examples.equal(row - 1, row))
            .toArray();
    return new DistinctRows(examples, firsts);
  }

  /** How many different rows there are. */
  public int size() {
    return firsts.length;
  }

  /** The different rows. */
  public SparseMatrix rows() {
    return examples.rows().rows(firsts);
  }

  /** A copy of one row. */
  public SparseVector row(int row) {
    return examples.rows().row(firsts[row]);
  }

  /** How many examples are equal to a row. */
  public int times(int row) {
    int behind = row + 1 < firsts.length ? firsts[row + 1] : examples.rows().rows();
    return behind - firsts[row];
  }

  /** How many examples are equal to each row. */
  public int[] times() {
    return IntStream.range(0, firsts.length).map(this::times).toArray();
  }

  /** Where the examples that are equal to each row stood among those given. */
  public int[][] given() {
    return IntStream.range(0, firsts.length)
        .mapToObj(
            row ->
                IntStream.range(firsts[row], firsts[row] + times(row))
                    .map(examples::given)
                    .toArray())
        .toArray(int[][]::new);
  }

  /** The numbers of the labels that a row bears, in ascending order. */
  public int[] labels(int row) {
    return IntStream.range(0, examples.answers(firsts[row]))
        .map(i -> examples.answer(firsts[row], i))
        .toArray();
  }

  /** For each label the rows that bear it, in ascending order. */
  public int[][] bearing() {
    int[] sizes = new int[examples.labels().size()];
    for (int row = 0; row < firsts.length; row++) {
      for (int label : labels(row)) {
        sizes[label]++;
      }
    }
    int[][] bearing = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int row = firsts.length - 1; row >= 0; row--) {
      for (int label : labels(row)) {
        bearing[label][--sizes[label]] = row;
      }
    }
    return bearing;
  }

  /** Whether a row bears a label. */
  public boolean bears(int row, int label) {
    return examples.bears(firsts[row], label);
  }

  /** The first of the examples that are equal to a row. */
  public int first(int row) {
    return firsts[row];
  }

  /** Whether two rows have the same values, whatever their labels. */
  public boolean sameContent(int row, int other) {
    return examples.sameContent(firsts[row], firsts[other]);
  }

  /** All examples that are equal to one of these rows. */
  public int[] examples(IntPredicate selected) {
    return IntStream.range(0, firsts.length)
        .filter(selected)
        .flatMap(row -> IntStream.range(firsts[row], firsts[row] + times(row)))
        .toArray();
  }
}
