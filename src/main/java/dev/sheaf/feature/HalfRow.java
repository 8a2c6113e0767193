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
  private final ColumnCounts counts;
  private int[] found = new int[1 << 10];
  private int[] columns = new int[1 << 10];
  private float[] values = new float[1 << 10];
  private int size;
  private int known;

  /**
   * An empty half.
   *
   * @param counts empty, to work with
   */
  HalfRow(TfIdf tfIdf, ColumnCounts counts) {
    this.tfIdf = tfIdf;
    this.counts = counts;
  }

  /**
   * Weighs some of the terms. The first ones are those of the title.
   *
   * @return the Euclidean length of the weights
   */
  double weigh(Terms terms, int start, int titleEnd, int end) {
    reserve(end - start + 1);
    int inTitle = tfIdf.vocabulary().columns(terms, start, titleEnd, found);
    counts.add(found, inTitle, tfIdf.settings().titleWeight());
    int inAbstract = tfIdf.vocabulary().columns(terms, titleEnd, end, found);
    counts.add(found, inAbstract, 1);
    known = inTitle + inAbstract;
    size = counts.drain(columns, found);
    double squares = 0;
    for (int i = 0; i < size; i++) {
      float weight = sublinear(found[i]) * tfIdf.idf(columns[i]);
      values[i] = weight;
      squares += (double) weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** How many of the terms have a column; repeated ones count each time. */
  int known() {
    return known;
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
    if (capacity > found.length) {
      found = new int[2 * capacity];
      columns = new int[2 * capacity];
      values = new float[2 * capacity];
    }
  }

  private static float sublinear(int count) {
    return count < SUBLINEAR.length ? SUBLINEAR[count] : (float) (1 + StrictMath.log(count));
  }

  /** The sum of two rows. */
  static SparseVector sum(HalfRow first, HalfRow second) {
    first.columns[first.size] = Integer.MAX_VALUE;
    second.columns[second.size] = Integer.MAX_VALUE;
    return SparseVector.sum(
        first.columns, first.values, first.size, second.columns, second.values, second.size);
  }
}
