package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;

/**
 * Rows laid out for {@link DualDescent}: columns are numbered anew, those of the most rows first,
 * so that the weights needed all the time lie together. Immutable.
 */
final class DescentRows {
  private static final int LEFT_OUT = -1;

  private final int[] starts;
  private final int[] columns;
  private final float[] values;
  private final float[] lengths;
  private final int[] places;
  private final int kept;

  private DescentRows(SparseMatrix rows, int emptyRows, int[] places, int[] starts, int kept) {
    this.places = places;
    this.kept = kept;
    this.starts = starts;
    this.columns = new int[starts[rows.rows()]];
    this.values = new float[columns.length];
    this.lengths = new float[rows.rows() + emptyRows];
    Arrays.fill(lengths, 1);
    for (int row = 0; row < rows.rows(); row++) {
      int next = starts[row];
      double length = 1;
      for (int i = rows.start(row); i < rows.end(row); i++) {
        if (places[rows.index(i)] != LEFT_OUT) {
          columns[next] = places[rows.index(i)];
          values[next] = rows.value(i);
          length += (double) values[next] * values[next];
          next++;
        }
      }
      lengths[row] = (float) length;
    }
  }

  /** Some columns of a matrix, and behind its rows some without values. */
  static DescentRows of(SparseMatrix rows, Columns columns, int emptyRows) {
    int[] counts = rows.counts();
    long[] order =
        columns.stream()
            .mapToLong(column -> (long) -counts[column] << Integer.SIZE | column)
            .sorted()
            .toArray();
    int[] places = new int[counts.length];
    Arrays.fill(places, LEFT_OUT);
    for (int place = 0; place < order.length; place++) {
      places[(int) order[place]] = place;
    }
    int[] starts = new int[rows.rows() + emptyRows + 1];
    for (int row = 0; row < rows.rows(); row++) {
      int size = 0;
      for (int i = rows.start(row); i < rows.end(row); i++) {
        size += places[rows.index(i)] == LEFT_OUT ? 0 : 1;
      }
      starts[row + 1] = starts[row] + size;
    }
    Arrays.fill(starts, rows.rows(), starts.length, starts[rows.rows()]);
    return new DescentRows(rows, emptyRows, places, starts, order.length);
  }

  int rows() {
    return starts.length - 1;
  }

  /** How many columns are kept. */
  int columns() {
    return kept;
  }

  /** The new number of a column that is kept. */
  int place(int column) {
    return places[column];
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
