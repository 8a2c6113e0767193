package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of many labels, most of them zero and left out.
 *
 * @param starts where each column's entries begin, and behind them where the last one's end
 * @param labels of each entry, the number of its label; ascending in a column
 * @param values of each entry, its weight
 */
record SparseColumns(IntBuffer starts, CharBuffer labels, FloatBuffer values)
    implements ColumnWeights {
  static SparseColumns of(List<SparseVector> perLabel, int columns) {
    int[] starts = starts(perLabel, columns);
    int[] next = starts.clone();
    char[] labels = new char[starts[columns]];
    float[] values = new float[starts[columns]];
    for (int label = 0; label < perLabel.size(); label++) {
      SparseVector weights = perLabel.get(label);
      for (int i = 0; i < weights.size(); i++) {
        int entry = next[weights.index(i)]++;
        labels[entry] = (char) label;
        values[entry] = weights.value(i);
      }
    }
    return new SparseColumns(
        IntBuffer.wrap(starts), CharBuffer.wrap(labels), FloatBuffer.wrap(values));
  }

  private static int[] starts(List<SparseVector> perLabel, int columns) {
    int[] starts = new int[columns + 1];
    for (SparseVector weights : perLabel) {
      for (int i = 0; i < weights.size(); i++) {
        Require.that(
            weights.index(i) < columns, "a weight for column %d of %d", weights.index(i), columns);
        starts[weights.index(i) + 1]++;
      }
    }
    for (int column = 0; column < columns; column++) {
      starts[column + 1] = Math.addExact(starts[column], starts[column + 1]);
    }
    return starts;
  }

  @Override
  public int columns() {
    return starts.limit() - 1;
  }

  @Override
  public List<SparseVector> perLabel(int count) {
    int[] sizes = new int[count];
    for (int entry = 0; entry < labels.limit(); entry++) {
      sizes[labels.get(entry)]++;
    }
    int[][] columns = new int[count][];
    float[][] weights = new float[count][];
    for (int label = 0; label < count; label++) {
      columns[label] = new int[sizes[label]];
      weights[label] = new float[sizes[label]];
    }
    int[] next = new int[count];
    for (int column = 0; column < columns(); column++) {
      for (int entry = starts.get(column); entry < starts.get(column + 1); entry++) {
        int label = labels.get(entry);
        columns[label][next[label]] = column;
        weights[label][next[label]++] = values.get(entry);
      }
    }
    return IntStream.range(0, count)
        .mapToObj(label -> SparseVector.of(columns[label], weights[label]))
        .toList();
  }

  @Override
  public double get(int label, int column) {
    for (int entry = starts.get(column); entry < starts.get(column + 1); entry++) {
      if (labels.get(entry) == label) {
        return values.get(entry);
      }
    }
    return 0;
  }

  @Override
  public double combined(double[] factors, int column) {
    double sum = 0;
    for (int entry = starts.get(column); entry < starts.get(column + 1); entry++) {
      sum += factors[labels.get(entry)] * values.get(entry);
    }
    return sum;
  }

  @Override
  public void addTo(double[] margins, SparseVector row) {
    requireColumns(row);
    for (int i = 0; i < row.size(); i++) {
      int column = row.index(i);
      double value = row.value(i);
      int end = starts.get(column + 1);
      for (int entry = starts.get(column); entry < end; entry++) {
        margins[labels.get(entry)] += value * values.get(entry);
      }
    }
  }
}
