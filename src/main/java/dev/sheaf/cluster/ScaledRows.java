package dev.sheaf.cluster;

import dev.sheaf.feature.SparseMatrix;
import java.util.stream.IntStream;

/**
 * A sparse matrix of frequencies as correspondence analysis sees it: each value divided by the
 * roots of the sums of its row and its column, and what rows and columns would have by chance taken
 * off (Greenacre, Correspondence Analysis in Practice, 3rd edition 2017, appendix A). Multiplies
 * dense matrices from both sides, on all cores, with the same bytes on any number of them.
 */
final class ScaledRows {
  private final Compressed byRow;
  private final Compressed byColumn;

  /** The roots of the shares of rows and of columns in the sum of all values. */
  private final double[] rowRoots;

  private final double[] columnRoots;

  /** One side of the matrix: for each line where its values stand in the others. */
  private static final class Compressed {
    final int[] starts;
    final int[] indices;
    final float[] values;

    Compressed(int[] starts, int[] indices, float[] values) {
      this.starts = starts;
      this.indices = indices;
      this.values = values;
    }

    int lines() {
      return starts.length - 1;
    }
  }

  ScaledRows(SparseMatrix frequencies) {
    double[] rowSums = new double[frequencies.rows()];
    double[] columnSums = new double[frequencies.columns()];
    double total = 0;
    for (int row = 0; row < rowSums.length; row++) {
      for (int i = frequencies.start(row); i < frequencies.end(row); i++) {
        rowSums[row] += frequencies.value(i);
        columnSums[frequencies.index(i)] += frequencies.value(i);
      }
      total += rowSums[row];
    }
    rowRoots = roots(rowSums, total);
    columnRoots = roots(columnSums, total);
    byRow = byRow(frequencies, total);
    byColumn = transposed(byRow, columnSums.length);
  }

  private static double[] roots(double[] sums, double total) {
    return IntStream.range(0, sums.length)
        .mapToDouble(i -> total == 0 ? 0 : Math.sqrt(sums[i] / total))
        .toArray();
  }

  private Compressed byRow(SparseMatrix matrix, double total) {
    int[] starts = new int[matrix.rows() + 1];
    for (int row = 0; row < matrix.rows(); row++) {
      starts[row + 1] = starts[row] + matrix.end(row) - matrix.start(row);
    }
    int[] indices = new int[starts[matrix.rows()]];
    float[] values = new float[indices.length];
    for (int row = 0; row < matrix.rows(); row++) {
      int shift = starts[row] - matrix.start(row);
      for (int i = matrix.start(row); i < matrix.end(row); i++) {
        double root = rowRoots[row] * columnRoots[matrix.index(i)];
        indices[i + shift] = matrix.index(i);
        values[i + shift] = root == 0 ? 0 : (float) (matrix.value(i) / total / root);
      }
    }
    return new Compressed(starts, indices, values);
  }

  private static Compressed transposed(Compressed rows, int columns) {
    int[] starts = new int[columns + 1];
    for (int index : rows.indices) {
      starts[index + 1]++;
    }
    for (int column = 0; column < columns; column++) {
      starts[column + 1] += starts[column];
    }
    int[] next = starts.clone();
    int[] indices = new int[rows.indices.length];
    float[] values = new float[rows.indices.length];
    for (int row = 0; row < rows.lines(); row++) {
      for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
        int at = next[rows.indices[i]]++;
        indices[at] = row;
        values[at] = rows.values[i];
      }
    }
    return new Compressed(starts, indices, values);
  }

  int rows() {
    return byRow.lines();
  }

  int columns() {
    return byColumn.lines();
  }

  /** This matrix times a dense one with a row for each of its columns. */
  double[][] times(double[][] dense) {
    return product(byRow, rowRoots, columnRoots, dense);
  }

  /** This matrix, transposed, times a dense one with a row for each of its rows. */
  double[][] transposedTimes(double[][] dense) {
    return product(byColumn, columnRoots, rowRoots, dense);
  }

  private static double[][] product(
      Compressed lines, double[] lineRoots, double[] denseRoots, double[][] dense) {
    int width = dense.length == 0 ? 0 : dense[0].length;
    double[] byChance = new double[width];
    for (int i = 0; i < dense.length; i++) {
      addTo(byChance, dense[i], denseRoots[i]);
    }
    double[][] product = new double[lines.lines()][];
    IntStream.range(0, product.length)
        .parallel()
        .forEach(
            line -> {
              double[] sum = new double[width];
              for (int i = lines.starts[line]; i < lines.starts[line + 1]; i++) {
                addTo(sum, dense[lines.indices[i]], lines.values[i]);
              }
              addTo(sum, byChance, -lineRoots[line]);
              product[line] = sum;
            });
    return product;
  }

  private static void addTo(double[] sum, double[] other, double factor) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * other[i];
    }
  }
}
