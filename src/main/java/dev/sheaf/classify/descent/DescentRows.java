package dev.sheaf.classify.descent;

import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows laid out for {@link DualCoordinateDescent}: columns are numbered anew, so that the weights
 * needed all the time lie together. Immutable.
 */
final class DescentRows {
  private final int[] starts;
  private final int[] columns;
  private final float[] values;
  private final float[] lengths;
  private final int[] order;

  /**
   * Takes all columns of a matrix, those of the most rows first.
   *
   * @param emptyRows how many rows without values stand behind those of the matrix
   */
  DescentRows(SparseMatrix rows, int emptyRows) {
    int[] counts = rows.counts();
    this.order = frequentFirst(counts);
    this.starts = new int[rows.rows() + emptyRows + 1];
    for (int row = 0; row < rows.rows(); row++) {
      starts[row + 1] = rows.end(row) - rows.start(row);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    this.columns = new int[starts[starts.length - 1]];
    this.values = new float[columns.length];
    this.lengths = new float[starts.length - 1];
    Arrays.fill(lengths, 1);
    int[] places = new int[counts.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    for (int row = 0; row < rows.rows(); row++) {
      int shift = starts[row] - rows.start(row);
      for (int i = rows.start(row); i < rows.end(row); i++) {
        float value = rows.value(i);
        columns[shift + i] = places[rows.index(i)];
        values[shift + i] = value;
        lengths[row] += value * value;
      }
    }
  }

  /**
   * Takes some columns of a matrix.
   *
   * @param transposed the matrix, its columns as rows
   * @param selected the columns that are taken, which keep their order: they are few
   */
  DescentRows(SparseMatrix transposed, int[] selected) {
    this.order = selected.clone();
    this.starts = starts(transposed, order);
    this.columns = new int[starts[starts.length - 1]];
    this.values = new float[columns.length];
    this.lengths = new float[starts.length - 1];
    Arrays.fill(lengths, 1);
    int[] next = starts.clone();
    for (int place = 0; place < order.length; place++) {
      for (int i = transposed.start(order[place]); i < transposed.end(order[place]); i++) {
        int row = transposed.index(i);
        float value = transposed.value(i);
        columns[next[row]] = place;
        values[next[row]++] = value;
        lengths[row] += value * value;
      }
    }
  }

  private static int[] frequentFirst(int[] counts) {
    return IntStream.range(0, counts.length)
        .mapToLong(column -> (long) -counts[column] << Integer.SIZE | column)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private static int[] starts(SparseMatrix transposed, int[] selected) {
    int[] starts = new int[transposed.columns() + 1];
    for (int column : selected) {
      for (int i = transposed.start(column); i < transposed.end(column); i++) {
        starts[transposed.index(i) + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  int rows() {
    return starts.length - 1;
  }

  /** The old number of a column, by its new one. */
  int original(int column) {
    return order[column];
  }

  /** How many columns are kept. */
  int columns() {
    return order.length;
  }

  int start(int row) {
    return starts[row];
  }

  int end(int row) {
    return starts[row + 1];
  }

  /** The new number of the column of the value at a position. */
  int column(int position) {
    return columns[position];
  }

  float value(int position) {
    return values[position];
  }

  /** A row's squared length, with 1 for the bias. */
  float length(int row) {
    return lengths[row];
  }
}
