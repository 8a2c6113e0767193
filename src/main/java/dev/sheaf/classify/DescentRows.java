package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows laid out for {@link DualDescent}: columns are numbered anew, those of the most rows first,
 * so that the weights needed all the time lie together. Immutable.
 */
final class DescentRows {
  private final int[] starts;
  private final int[] columns;
  private final float[] values;
  private final float[] lengths;
  private final int[] places;

  private DescentRows(SparseMatrix rows, int[] selected, int emptyRows, int[] places) {
    int size = IntStream.of(selected).map(row -> rows.end(row) - rows.start(row)).sum();
    this.places = places;
    this.starts = new int[selected.length + emptyRows + 1];
    this.columns = new int[size];
    this.values = new float[size];
    this.lengths = new float[selected.length + emptyRows];
    Arrays.fill(lengths, 1);
    Arrays.fill(starts, size);
    int next = 0;
    for (int row = 0; row < selected.length; row++) {
      starts[row] = next;
      double length = 1;
      for (int i = rows.start(selected[row]); i < rows.end(selected[row]); i++) {
        columns[next] = places[rows.index(i)];
        values[next] = rows.value(i);
        length += (double) values[next] * values[next];
        next++;
      }
      lengths[row] = (float) length;
    }
  }

  /** Some rows of a matrix, and behind them some without values. */
  static DescentRows of(SparseMatrix rows, int[] selected, int emptyRows) {
    int[] counts = new int[rows.columns()];
    for (int row : selected) {
      for (int i = rows.start(row); i < rows.end(row); i++) {
        counts[rows.index(i)]++;
      }
    }
    long[] order =
        IntStream.range(0, counts.length)
            .mapToLong(column -> (long) -counts[column] << Integer.SIZE | column)
            .sorted()
            .toArray();
    int[] places = new int[counts.length];
    for (int place = 0; place < order.length; place++) {
      places[(int) order[place]] = place;
    }
    return new DescentRows(rows, selected, emptyRows, places);
  }

  int rows() {
    return starts.length - 1;
  }

  int columns() {
    return places.length;
  }

  /** The new number of a column. */
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
