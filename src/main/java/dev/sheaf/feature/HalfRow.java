package dev.sheaf.feature;

import dev.sheaf.text.Terms;
import java.util.Arrays;

/**
 * The weighted columns of one half of a document, in ascending order, in buffers that are used
 * again and again. Not thread-safe.
 */
final class HalfRow {
  private static final float[] SUBLINEAR = new float[256];

  static {
    for (int count = 1; count < SUBLINEAR.length; count++) {
      SUBLINEAR[count] = (float) (1 + StrictMath.log(count));
    }
  }

  private final TfIdf tfIdf;
  private final IntSorter sorter;
  private int[] keys = new int[1 << 10];
  private int[] columns = new int[1 << 10];
  private float[] values = new float[1 << 10];
  private int size;

  HalfRow(TfIdf tfIdf) {
    this.tfIdf = tfIdf;
    this.sorter = new IntSorter(2 * tfIdf.size());
  }

  /**
   * Weighs some of the terms, of which the first ones are those of the title.
   *
   * @return the Euclidean length of the weights
   */
  double weigh(Terms terms, int start, int titleEnd, int end) {
    reserve(end - start);
    tfIdf.vocabulary().columns(terms, start, end, keys);
    int known = 0;
    for (int i = 0; i < end - start; i++) {
      int column = keys[i];
      keys[known] = 2 * column + (i < titleEnd - start ? 1 : 0);
      known += (column >>> 31) ^ 1; // none for -1; no branch, for every other term is unknown
    }
    return weigh(sorter.sorted(keys, known), known);
  }

  /**
   * Counts and weighs terms by their sorted keys: twice the column, and one more for one in the
   * title.
   */
  private double weigh(int[] sorted, int known) {
    int titleWeight = tfIdf.settings().titleWeight();
    double squares = 0;
    size = 0;
    for (int i = 0; i < known; ) {
      int column = sorted[i] >> 1;
      int count = 0;
      for (; i < known && sorted[i] >> 1 == column; i++) {
        count += (sorted[i] & 1) == 0 ? 1 : titleWeight;
      }
      float weight = sublinear(count) * tfIdf.idf(column);
      columns[size] = column;
      values[size++] = weight;
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  void scale(double factor) {
    for (int i = 0; i < size; i++) {
      values[i] = (float) (values[i] * factor);
    }
  }

  SparseVector vector() {
    return SparseVector.owning(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
  }

  private void reserve(int capacity) {
    if (capacity > keys.length) {
      keys = new int[2 * capacity];
      columns = new int[2 * capacity];
      values = new float[2 * capacity];
    }
  }

  private static float sublinear(int count) {
    return count < SUBLINEAR.length ? SUBLINEAR[count] : (float) (1 + StrictMath.log(count));
  }

  /** The sum of two rows. */
  static SparseVector sum(HalfRow first, HalfRow second) {
    return SparseVector.sum(
        first.columns, first.values, first.size, second.columns, second.values, second.size);
  }
}
