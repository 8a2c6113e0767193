package dev.sheaf.cluster;

import dev.sheaf.math.SymmetricEigen;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A truncated singular value decomposition by randomised subspace iteration (Halko, Martinsson and
 * Tropp, Finding Structure with Randomness, SIAM Review 53, 2011, algorithms 4.4 and 5.1). Bases
 * are made orthogonal through the eigenvectors of their Gram matrices.
 */
final class RandomizedSvd {
  private static final int OVERSAMPLING = 10;
  private static final int ITERATIONS = 5;
  private static final int BLOCK = 256;

  /**
   * Eigenvalues below this are noise of rounding: singular values of frequencies are 1 at most, and
   * each is held to 7 digits.
   */
  private static final double LEAST = 1e-12;

  private RandomizedSvd() {}

  /**
   * The left singular vectors, each times its singular value, the largest first.
   *
   * @param dimensions how many are wanted; there are fewer where the matrix has fewer
   * @return a row for each row of the matrix
   */
  static double[][] leftVectors(ScaledRows matrix, int dimensions, long seed) {
    int width = Math.min(dimensions + OVERSAMPLING, Math.min(matrix.rows(), matrix.columns()));
    double[][] right = gaussian(matrix.columns(), width, seed);
    for (int i = 0; i < ITERATIONS; i++) {
      double[][] left = orthogonal(matrix.times(right));
      right = orthogonal(matrix.transposedTimes(left));
    }
    double[][] left = matrix.times(right);
    return times(left, directions(eigen(left), dimensions, i -> 1));
  }

  private static double[][] gaussian(int rows, int columns, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, rows)
        .mapToObj(row -> random.doubles(columns).map(x -> x - 0.5).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] orthogonal(double[][] matrix) {
    SymmetricEigen eigen = eigen(matrix);
    return times(matrix, directions(eigen, eigen.size(), i -> 1 / Math.sqrt(eigen.value(i))));
  }

  /** The first eigenvectors, as many as are more than noise, each times a factor. */
  private static double[][] directions(SymmetricEigen eigen, int most, IntToDoubleFunction factor) {
    return IntStream.range(0, Math.min(most, eigen.size()))
        .takeWhile(i -> eigen.value(i) > LEAST * Math.max(1, eigen.value(0)))
        .mapToObj(i -> eigen.vector(i, factor.applyAsDouble(i)))
        .toArray(double[][]::new);
  }

  /** The eigenvectors of the Gram matrix, summed block by block so that threads change no bit. */
  private static SymmetricEigen eigen(double[][] matrix) {
    int width = matrix.length == 0 ? 0 : matrix[0].length;
    List<double[][]> parts =
        IntStream.range(0, (matrix.length + BLOCK - 1) / BLOCK)
            .parallel()
            .mapToObj(block -> gram(matrix, block, width))
            .toList();
    double[][] gram = new double[width][width];
    for (double[][] part : parts) {
      for (int i = 0; i < width; i++) {
        for (int j = 0; j <= i; j++) {
          gram[i][j] += part[i][j];
          gram[j][i] = gram[i][j];
        }
      }
    }
    return SymmetricEigen.of(gram);
  }

  private static double[][] gram(double[][] matrix, int block, int width) {
    double[][] gram = new double[width][width];
    int end = Math.min(matrix.length, (block + 1) * BLOCK);
    for (int row = block * BLOCK; row < end; row++) {
      double[] values = matrix[row];
      for (int i = 0; i < width; i++) {
        double[] sums = gram[i];
        double factor = values[i];
        for (int j = 0; j <= i; j++) {
          sums[j] += factor * values[j];
        }
      }
    }
    return gram;
  }

  private static double[][] times(double[][] matrix, double[][] directions) {
    double[][] components = transposed(directions);
    return IntStream.range(0, matrix.length)
        .parallel()
        .mapToObj(row -> coordinates(matrix[row], components, directions.length))
        .toArray(double[][]::new);
  }

  private static double[] coordinates(double[] row, double[][] components, int dimensions) {
    double[] coordinates = new double[dimensions];
    for (int j = 0; j < components.length; j++) {
      double factor = row[j];
      double[] component = components[j];
      for (int i = 0; i < dimensions; i++) {
        coordinates[i] += factor * component[i];
      }
    }
    return coordinates;
  }

  private static double[][] transposed(double[][] matrix) {
    return IntStream.range(0, matrix.length == 0 ? 0 : matrix[0].length)
        .mapToObj(column -> Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray())
        .toArray(double[][]::new);
  }
}
