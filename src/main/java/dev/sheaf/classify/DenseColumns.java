package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of a few labels, most of them not zero, in one run of numbers: those of a column lie in
 * one or two lines of the processor's cache.
 *
 * @param values column by column, in each label by label
 */
record DenseColumns(int labels, FloatBuffer values) implements ColumnWeights {
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
    return new DenseColumns(perLabel.size(), FloatBuffer.wrap(values));
  }

  @Override
  public int columns() {
    return values.limit() / labels;
  }

  @Override
  public double get(int label, int column) {
    return values.get(column * labels + label);
  }

  @Override
  public void addTo(double[] margins, SparseVector row) {
    requireColumns(row);
    for (int i = 0; i < row.size(); i++) {
      int start = row.index(i) * labels;
      double value = row.value(i);
      for (int label = 0; label < margins.length; label++) {
        margins[label] += value * values.get(start + label);
      }
    }
  }

  @Override
  public double combined(double[] factors, int column) {
    double sum = 0;
    for (int label = 0; label < factors.length; label++) {
      sum += factors[label] * values.get(column * labels + label);
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
      weights[i] = values.get(columns[i] * labels + label);
    }
    return SparseVector.of(columns, weights);
  }
}
