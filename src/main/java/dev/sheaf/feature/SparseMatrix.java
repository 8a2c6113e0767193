package dev.sheaf.feature;

import dev.sheaf.error.Require;
import java.util.Arrays;

/** An immutable matrix in compressed sparse rows: per row ascending column indices and values. */
public final class SparseMatrix {
  private final int columns;
  private final int[] starts;
  private final int[] indices;
  private final float[] values;

  private SparseMatrix(int columns, int[] starts, int[] indices, float[] values) {
    this.columns = columns;
    this.starts = starts;
    this.indices = indices;
    this.values = values;
  }

  /** How many rows there are. */
  public int rows() {
    return starts.length - 1;
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** How many values are stored in all rows. */
  public int size() {
    return starts[rows()];
  }

  /** The position of a row's first value; that of row {@code rows()} is {@link #size}. */
  public int start(int row) {
    return starts[row];
  }

  /** The position behind a row's last value. */
  public int end(int row) {
    return starts[row + 1];
  }

  /** The column of the value at a position. */
  public int index(int position) {
    return indices[position];
  }

  /** The value at a position. */
  public float value(int position) {
    return values[position];
  }

  /** Whether two rows have the same values. */
  public boolean equal(int row, int other) {
    return Arrays.equals(
            indices, starts[row], starts[row + 1], indices, starts[other], starts[other + 1])
        && Arrays.equals(
            values, starts[row], starts[row + 1], values, starts[other], starts[other + 1]);
  }

  /** A copy of one row. */
  public SparseVector row(int row) {
    return SparseVector.of(
        Arrays.copyOfRange(indices, starts[row], starts[row + 1]),
        Arrays.copyOfRange(values, starts[row], starts[row + 1]));
  }

  /** A matrix of some of the rows, in the order given. */
  public SparseMatrix rows(int[] selected) {
    int[] ends = new int[selected.length + 1];
    for (int row = 0; row < selected.length; row++) {
      ends[row + 1] = Math.addExact(ends[row], end(selected[row]) - start(selected[row]));
    }
    int[] copiedIndices = new int[ends[selected.length]];
    float[] copiedValues = new float[copiedIndices.length];
    for (int row = 0; row < selected.length; row++) {
      int start = start(selected[row]);
      int length = end(selected[row]) - start;
      System.arraycopy(indices, start, copiedIndices, ends[row], length);
      System.arraycopy(values, start, copiedValues, ends[row], length);
    }
    return new SparseMatrix(columns, ends, copiedIndices, copiedValues);
  }

  /** Collects rows. Not thread-safe; good for one matrix. */
  public static final class Builder {
    private final int columns;
    private int[] starts = new int[16];
    private int[] indices = new int[256];
    private float[] values = new float[256];
    private int rows;
    private int size;

    /** A builder of a matrix with that many columns. */
    public Builder(int columns) {
      Require.that(columns >= 0, "columns must not be negative: %d", columns);
      this.columns = columns;
    }

    /** Adds a row. */
    public Builder add(SparseVector row) {
      reserve(row.size());
      for (int i = 0; i < row.size(); i++) {
        indices[size + i] = row.index(i);
        values[size + i] = row.value(i);
      }
      return endRow(row.size());
    }

    private void append(int[] fromIndices, float[] fromValues, int start, int end) {
      reserve(end - start);
      System.arraycopy(fromIndices, start, indices, size, end - start);
      System.arraycopy(fromValues, start, values, size, end - start);
      endRow(end - start);
    }

    private Builder endRow(int length) {
      Require.that(
          length == 0 || indices[size + length - 1] < columns,
          "column %d of %d",
          length == 0 ? -1 : indices[size + length - 1],
          columns);
      size += length;
      rows++;
      if (rows == starts.length) {
        starts = Arrays.copyOf(starts, rows * 2);
      }
      starts[rows] = size;
      return this;
    }

    private void reserve(int more) {
      if (size + more > indices.length) {
        int capacity = Math.max(size + more, indices.length + (indices.length >> 1));
        indices = Arrays.copyOf(indices, capacity);
        values = Arrays.copyOf(values, capacity);
      }
    }

    /** Adds all rows of a matrix with as many columns. */
    public Builder addAll(SparseMatrix matrix) {
      for (int row = 0; row < matrix.rows(); row++) {
        append(matrix.indices, matrix.values, matrix.starts[row], matrix.starts[row + 1]);
      }
      return this;
    }

    /** The matrix of the rows added so far. */
    public SparseMatrix build() {
      return new SparseMatrix(
          columns,
          Arrays.copyOf(starts, rows + 1),
          Arrays.copyOf(indices, size),
          Arrays.copyOf(values, size));
    }
  }
}
