package dev.sheaf.trend.quantify;

import java.util.Arrays;

/**
 * The shares {@code s} (none negative, adding up to 1) for which {@code |M s - q|} is least, by
 * projected gradients. (Projection onto the simplex: Duchi et al., ICML 2008.)
 */
final class SimplexLeastSquares {
  private static final int MOST_STEPS = 20_000;
  private static final double CLOSE = 1e-12;

  private SimplexLeastSquares() {}

  /** The best shares, by the columns of the matrix. */
  static double[] solve(double[][] matrix, double... target) {
    int columns = matrix[0].length;
    double step = 0;
    for (double[] row : matrix) {
      step += Arrays.stream(row).map(value -> value * value).sum();
    }
    double[] shares = new double[columns];
    Arrays.fill(shares, 1.0 / columns);
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] moved = shares.clone();
      for (int row = 0; row < matrix.length; row++) {
        double off = dot(matrix[row], shares) - target[row];
        for (int column = 0; column < columns; column++) {
          moved[column] -= matrix[row][column] * off / step;
        }
      }
      double[] next = onSimplex(moved);
      if (farthest(next, shares) < CLOSE) {
        return next;
      }
      shares = next;
    }
    return shares;
  }

  /** The nearest shares to any numbers. */
  static double[] onSimplex(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double shift = 0;
    for (int i = 1; i <= sorted.length; i++) {
      double value = sorted[sorted.length - i];
      sum += value;
      if (value - (sum - 1) / i > 0) {
        shift = (sum - 1) / i;
      }
    }
    double taken = shift;
    return Arrays.stream(values).map(value -> Math.max(0, value - taken)).toArray();
  }

  static double farthest(double[] a, double[] b) {
    double most = 0;
    for (int i = 0; i < a.length; i++) {
      most = Math.max(most, Math.abs(a[i] - b[i]));
    }
    return most;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
