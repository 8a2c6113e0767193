package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;

/** Weights of many labels, most of them zero and left out. */
final class SparseColumns implements ColumnWeights {
  private final int[] starts;
  private final char[] labels;
  private final float[] values;

  /**
   * Works on these arrays, which nobody changes any more.
   *
   * @param starts where each column's entries begin, and behind them where the last one's end
   * @param labels of each entry, the number of its label; ascending in a column
   * @param values of each entry, its weight
   */
  SparseColumns(int[] starts, char[] labels, float[] values) {
    this.starts = starts;
    this.labels = labels;
    this.values = values;
  }

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
    return new SparseColumns(starts, labels, values);
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

  void put(IntBuffer toStarts, CharBuffer toLabels, FloatBuffer toValues) {
    toStarts.put(starts);
    toLabels.put(labels);
    toValues.put(values);
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public int columns() {
    return starts.length - 1;
  }

  @Override
  public List<SparseVector> perLabel(int count) {
    int[] sizes = new int[count];
    for (int entry = 0; entry < labels.length; entry++) {
      sizes[labels[entry]]++;
    }
    int[][] columns = new int[count][];
    float[][] weights = new float[count][];
    for (int label = 0; label < count; label++) {
      columns[label] = new int[sizes[label]];
      weights[label] = new float[sizes[label]];
    }
    int[] next = new int[count];
    for (int column = 0; column < columns(); column++) {
      for (int entry = starts[column]; entry < starts[column + 1]; entry++) {
        int label = labels[entry];
        columns[label][next[label]] = column;
        weights[label][next[label]++] = values[entry];
      }
    }
    return IntStream.range(0, count)
        .mapToObj(label -> SparseVector.of(columns[label], weights[label]))
        .toList();
  }

  @Override
  public double get(int label, int column) {
    for (int entry = starts[column]; entry < starts[column + 1]; entry++) {
      if (labels[entry] == label) {
        return values[entry];
      }
    }
    return 0;
  }

  @Override
  public double combined(double[] factors, int column) {
    double sum = 0;
    for (int entry = starts[column]; entry < starts[column + 1]; entry++) {
      sum += factors[labels[entry]] * values[entry];
    }
    return sum;
  }

  /**
   * First where the entries of all columns are, then the entries: memory answers many independent
   * questions at once. Every fourth column of a paper has none and is passed over without a branch.
   */
  @Override
  public void addTo(double[] margins, SparseVector row) {
    requireColumns(row);
    int[] froms = new int[row.size() + 1];
    int[] tos = new int[row.size() + 1];
    float[] factors = new float[row.size() + 1];
    int filled = 0;
    for (int i = 0; i < row.size(); i++) {
      froms[filled] = starts[row.index(i)];
      tos[filled] = starts[row.index(i) + 1];
      factors[filled] = row.value(i);
      filled += (froms[filled] - tos[filled]) >>> 31;
    }
    for (int i = 0; i < filled; i++) {
      add(margins, factors[i], froms[i], tos[i]);
    }
  }

  private void add(double[] margins, double factor, int from, int to) {
    for (int entry = from; entry < to; entry++) {
      margins[labels[entry]] += factor * values[entry];
    }
  }
}
