package dev.sheaf.feature;

import dev.sheaf.error.Require;
import java.util.Arrays;

/** An immutable row of numbers, zeros left out: ascending column indices and their values. */
public final class SparseVector {
  private static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] indices;
  private final float[] values;

  private SparseVector(int[] indices, float[] values) {
    this.indices = indices;
    this.values = values;
  }

  /** The vector of zeros only. */
  public static SparseVector empty() {
    return EMPTY;
  }

  /**
   * A vector with these values at these columns.
   *
   * @param indices strictly ascending, not negative
   */
  public static SparseVector of(int[] indices, float[] values) {
    Require.that(
        indices.length == values.length, "%d indices for %d values", indices.length, values.length);
    for (int i = 0; i < indices.length; i++) {
      Require.that(
          indices[i] > (i == 0 ? -1 : indices[i - 1]),
          "indices must ascend, found %d at %d",
          indices[i],
          i);
    }
    return new SparseVector(indices.clone(), values.clone());
  }

  /** A vector of these arrays themselves, which nobody changes any more and which are in order. */
  static SparseVector owning(int[] indices, float[] values) {
    return new SparseVector(indices, values);
  }

  /**
   * The sum of two vectors, each given by ascending columns, behind them the highest number there
   * is, their values, one more, and how many they are. Whose column is next no processor can guess,
   * so there is no branch on it.
   */
  static SparseVector sum(
      int[] columns, float[] values, int size, int[] others, float[] otherValues, int otherSize) {
    int[] indices = new int[size + otherSize];
    float[] sums = new float[size + otherSize];
    int length = 0;
    int i = 0;
    int j = 0;
    while (i + j < size + otherSize) {
      int column = columns[i];
      int other = others[j];
      int isFirst = (column - other - 1) >>> 31;
      int isSecond = (other - column - 1) >>> 31;
      indices[length] = Math.min(column, other);
      sums[length++] = isFirst * values[i] + isSecond * otherValues[j];
      i += isFirst;
      j += isSecond;
    }
    return new SparseVector(Arrays.copyOf(indices, length), Arrays.copyOf(sums, length));
  }

  /** The sum of two vectors. */
  SparseVector plus(SparseVector other) {
    return sum(
        ended(indices),
        Arrays.copyOf(values, size() + 1),
        size(),
        ended(other.indices),
        Arrays.copyOf(other.values, other.size() + 1),
        other.size());
  }

  private static int[] ended(int[] indices) {
    int[] ended = Arrays.copyOf(indices, indices.length + 1);
    ended[indices.length] = Integer.MAX_VALUE;
    return ended;
  }

  /** How many columns hold a value. */
  public int size() {
    return indices.length;
  }

  /** Whether no column holds a value. */
  public boolean isEmpty() {
    return indices.length == 0;
  }

  /** The column of the i-th value. */
  public int index(int i) {
    return indices[i];
  }

  /** The i-th value. */
  public float value(int i) {
    return values[i];
  }

  /** The Euclidean length. */
  public double norm() {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    return Math.sqrt(sum);
  }
}
