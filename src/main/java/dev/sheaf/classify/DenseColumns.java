package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of a few labels, most of them not zero, in one run of numbers: those of a column lie in
 * one or two lines of the processor's cache.
 */
final class DenseColumns implements ColumnWeights {
  private final int labels;
  private final float[] values;

  /**
   * Works on this array, which nobody changes any more.
   *
   * @param values column by column, in each label by label
   */
  DenseColumns(int labels, float[] values) {
    this.labels = labels;
    this.values = values;
  }

  static DenseColumns of(List<SparseVector> perLabel, int columns) {
    float[] values = new float[Math.multiplyExact(perLabel.size(), columns)];
    for (int label = 0; label < perLabel.size(); label++) {
      SparseVector weights = perLabel.get(label);
      for (int i = 0; i < weights.size(); i++) {
        Require.that(
            weights.index(i) < columns, "a weight for column %d of %d", weights.index(i), columns);
        values[weights.index(i) * perLabel.size() + label] = weights.value(i);
      }
    }
    return new DenseColumns(perLabel.size(), values);
  }

  void put(FloatBuffer toValues) {
    toValues.put(values);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public int columns() {
    return values.length / labels;
  }

  @Override
  public double get(int label, int column) {
    return values[column * labels + label];
  }

  /**
   * Several columns at once: a sum has to wait for the one before it, and there are few labels to
   * go on with meanwhile. They are added in order all the same.
   */
  @Override
  public void addTo(double[] margins, SparseVector row) {
    requireColumns(row);
    int i = 0;
    for (; i + 4 <= row.size(); i += 4) {
      addFour(margins, row, i);
    }
    for (; i < row.size(); i++) {
      int start = row.index(i) * labels;
      double value = row.value(i);
      for (int label = 0; label < margins.length; label++) {
        margins[label] += value * values[start + label];
      }
    }
  }

  private void addFour(double[] margins, SparseVector row, int i) {
    int first = row.index(i) * labels;
    int second = row.index(i + 1) * labels;
    int third = row.index(i + 2) * labels;
    int fourth = row.index(i + 3) * labels;
    double a = row.value(i);
    double b = row.value(i + 1);
    double c = row.value(i + 2);
    double d = row.value(i + 3);
    for (int label = 0; label < margins.length; label++) {
      margins[label] =
          margins[label]
              + a * values[first + label]
              + b * values[second + label]
              + c * values[third + label]
              + d * values[fourth + label];
    }
  }

  @Override
  public double combined(double[] factors, int column) {
    double sum = 0;
    for (int label = 0; label < factors.length; label++) {
      sum += factors[label] * values[column * labels + label];
    }
    return sum;
  }

  @Override
  public List<SparseVector> perLabel(int count) {
    return IntStream.range(0, count).mapToObj(this::ofLabel).toList();
  }

  private SparseVector ofLabel(int label) {
    int[] columns =
        IntStream.range(0, columns()).filter(column -> get(label, column) != 0).toArray();
    float[] weights = new float[columns.length];
    for (int i = 0; i < columns.length; i++) {
      weights[i] = values[columns[i] * labels + label];
    }
    return SparseVector.of(columns, weights);
  }
}
