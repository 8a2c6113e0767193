package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weight for each label and column, zeros left out, those of one column side by side: to score a
 * sparse row, only the places of its own columns are visited, in order.
 *
 * @param starts where each column's entries begin, and behind them where the last one's end
 * @param labels of each entry, the number of its label; ascending in a column
 * @param values of each entry, its weight
 */
record ColumnWeights(IntBuffer starts, CharBuffer labels, FloatBuffer values) {
  /** Label numbers are written in 16 bits. */
  static final int MOST_LABELS = Character.MAX_VALUE + 1;

  /** The weights of each label turned into those of each column. */
  static ColumnWeights of(List<SparseVector> perLabel, int columns) {
    Require.that(
        perLabel.size() <= MOST_LABELS,
        "at most %d labels can be learned, not %d",
        MOST_LABELS,
        perLabel.size());
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
    return new ColumnWeights(
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

  int columns() {
    return starts.limit() - 1;
  }

  /** The weights of each of so many labels; what {@link #of} was made of. */
  List<SparseVector> perLabel(int count) {
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

  double get(int label, int column) {
    for (int entry = starts.get(column); entry < starts.get(column + 1); entry++) {
      if (labels.get(entry) == label) {
        return values.get(entry);
      }
    }
    return 0;
  }

  void addTo(double[] margins, SparseVector row) {
    for (int i = 0; i < row.size(); i++) {
      int column = row.index(i);
      Require.that(column < columns(), "column %d of %d", column, columns());
      double value = row.value(i);
      int end = starts.get(column + 1);
      for (int entry = starts.get(column); entry < end; entry++) {
        margins[labels.get(entry)] += value * values.get(entry);
      }
    }
  }
}
