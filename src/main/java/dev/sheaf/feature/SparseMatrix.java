package dev.sheaf.feature;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An immutable matrix of sparse rows: for each row ascending column indices, and their values. */
public final class SparseMatrix {
  private final int columns;
  private final int[] starts;
  private final int[] ends;
  private final int[] indices;
  private final float[] values;

  private SparseMatrix(int columns, int[] starts, int[] ends, int[] indices, float[] values) {
    this.columns = columns;
    this.starts = starts;
    this.ends = ends;
    this.indices = indices;
    this.values = values;
  }

  /** All rows of some matrices with as many columns each, one matrix behind the other. */
  static SparseMatrix joined(int columns, List<SparseMatrix> parts) {
    int[] lengths = parts.stream().flatMapToInt(SparseMatrix::lengths).toArray();
    int[] starts = new int[lengths.length];
    int[] ends = new int[lengths.length];
    int size = 0;
    for (int row = 0; row < lengths.length; row++) {
      starts[row] = size;
      size = Math.addExact(size, lengths[row]);
      ends[row] = size;
    }
    SparseMatrix joined = new SparseMatrix(columns, starts, ends, new int[size], new float[size]);
    int next = 0;
    for (SparseMatrix part : parts) {
      for (int row = 0; row < part.rows(); row++, next++) {
        joined.copy(part, row, starts[next]);
      }
    }
    return joined;
  }

  private IntStream lengths() {
    return IntStream.range(0, rows()).map(row -> ends[row] - starts[row]);
  }

  private void copy(SparseMatrix from, int row, int to) {
    int length = from.ends[row] - from.starts[row];
    System.arraycopy(from.indices, from.starts[row], indices, to, length);
    System.arraycopy(from.values, from.starts[row], values, to, length);
  }

  /** How many rows there are. */
  public int rows() {
    return starts.length;
  }

  /** How many columns there are. */
  public int columns() {
    return columns;
  }

  /** The position of a row's first value. */
  public int start(int row) {
    return starts[row];
  }

  /** The position behind a row's last value. */
  public int end(int row) {
    return ends[row];
  }

  /** In how many rows each column has a value. */
  public int[] counts() {
    int[] counts = new int[columns];
    for (int row = 0; row < rows(); row++) {
      for (int i = starts[row]; i < ends[row]; i++) {
        counts[indices[i]]++;
      }
    }
    return counts;
  }

  /** The matrix whose rows are the columns of this one. */
  public SparseMatrix transposed() {
    int[] counts = counts();
    int[] ends = counts.clone();
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] starts = new int[columns];
    Arrays.setAll(starts, column -> ends[column] - counts[column]);
    int[] next = starts.clone();
    int size = columns == 0 ? 0 : ends[columns - 1];
    SparseMatrix turned = new SparseMatrix(rows(), starts, ends, new int[size], new float[size]);
    for (int row = 0; row < rows(); row++) {
      for (int i = this.starts[row]; i < this.ends[row]; i++) {
        int to = next[indices[i]]++;
        turned.indices[to] = row;
        turned.values[to] = values[i];
      }
    }
    return turned;
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
    return Arrays.equals(indices, starts[row], ends[row], indices, starts[other], ends[other])
        && Arrays.equals(values, starts[row], ends[row], values, starts[other], ends[other]);
  }

  /** A copy of one row. */
  public SparseVector row(int row) {
    return SparseVector.of(
        Arrays.copyOfRange(indices, starts[row], ends[row]),
        Arrays.copyOfRange(values, starts[row], ends[row]));
  }

  /**
   * A matrix of some of the rows, in the order given. Takes 8 bytes a row: it shares the values.
   */
  public SparseMatrix rows(int[] selected) {
    return new SparseMatrix(
        columns,
        IntStream.of(selected).map(row -> starts[row]).toArray(),
        IntStream.of(selected).map(row -> ends[row]).toArray(),
        indices,
        values);
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
        append(matrix.indices, matrix.values, matrix.starts[row], matrix.ends[row]);
      }
      return this;
    }

    /** The matrix of the rows added so far. */
    public SparseMatrix build() {
      return new SparseMatrix(
          columns,
          Arrays.copyOf(starts, rows),
          Arrays.copyOfRange(starts, 1, rows + 1),
          Arrays.copyOf(indices, size),
          Arrays.copyOf(values, size));
    }
  }
}
