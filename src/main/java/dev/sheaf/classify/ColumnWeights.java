package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.util.List;

/**
 * A weight for each label and column, those of one column side by side: to score a sparse row, only
 * the places of its own columns are visited, in order.
 */
sealed interface ColumnWeights permits DenseColumns, SparseColumns {
  /** Label numbers are written in 16 bits. */
  int MOST_LABELS = Character.MAX_VALUE + 1;

  /** From this share of weights that are not zero on, all are kept. */
  double DENSE = 0.5;

  /** The weights of each label turned into those of each column. */
  static ColumnWeights of(List<SparseVector> perLabel, int columns) {
    Require.that(
        perLabel.size() <= MOST_LABELS,
        "at most %d labels can be learned, not %d",
        MOST_LABELS,
        perLabel.size());
    long entries = perLabel.stream().mapToLong(SparseVector::size).sum();
    return entries < DENSE * perLabel.size() * columns
        ? SparseColumns.of(perLabel, columns)
        : DenseColumns.of(perLabel, columns);
  }

  int columns();

  /** How many weights are kept. */
  int size();

  /** The weight of a label in a column; 0 if there is none. */
  double get(int label, int column);

  /** Adds to each label's margin the values of a row times the label's weights. */
  void addTo(double[] margins, SparseVector row);

  /** The sum of the weights in a column, each times the factor of its label. */
  double combined(double[] factors, int column);

  /** The weights of each of so many labels, zeros left out; what {@link #of} was made of. */
  List<SparseVector> perLabel(int count);

  /** Refuses a row of a column that there is not. */
  default void requireColumns(SparseVector row) {
    int behind = row.isEmpty() ? 0 : row.index(row.size() - 1) + 1;
    Require.that(behind <= columns(), "column %d of %d", behind - 1, columns());
  }
}
