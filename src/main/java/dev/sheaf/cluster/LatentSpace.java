package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A space of few dimensions with a point for each document. Points are near each other if the
 * documents use the same terms, or terms that go together. Immutable.
 *
 * <p>The dimensions are those of correspondence analysis (Benzécri 1973; Dhillon, Co-clustering
 * Documents and Words Using Bipartite Spectral Graph Partitioning, KDD 2001): the truncated
 * singular value decomposition of the frequencies, divided by the roots of the sums of rows and
 * columns. That weighs rare terms up as an inverse document frequency does, and long documents
 * down; the dimension that all documents share is left out. Points have length 1.
 */
public final class LatentSpace {
  private final double[][] coordinates;

  private LatentSpace(double[][] coordinates) {
    this.coordinates = coordinates;
  }

  /**
   * Fits a space to documents; the same rows in the same order give the same bytes.
   *
   * @param frequencies a row for each document, not negative
   * @param dimensions how many at most, at least 1; there are fewer where there are few documents
   */
  public static LatentSpace fit(SparseMatrix frequencies, int dimensions, long seed) {
    Require.that(dimensions > 0, "a space has dimensions, not %d", dimensions);
    if (IntStream.range(0, frequencies.rows()).allMatch(row -> isEmpty(frequencies, row))) {
      return new LatentSpace(new double[frequencies.rows()][0]);
    }
    return new LatentSpace(
        RandomizedSvd.leftVectors(new ScaledRows(frequencies), dimensions, seed));
  }

  private static boolean isEmpty(SparseMatrix matrix, int row) {
    return matrix.start(row) == matrix.end(row);
  }

  /** How many points there are. */
  public int size() {
    return coordinates.length;
  }

  /** How many dimensions there are; 0 if no document differs from the others. */
  public int dimensions() {
    return coordinates.length == 0 ? 0 : coordinates[0].length;
  }

  /**
   * The points in the first dimensions, brought to length 1; one that is the origin stays there.
   *
   * @param dimensions how many, or all if there are fewer
   */
  public double[][] points(int dimensions) {
    int kept = Math.min(dimensions, dimensions());
    return Arrays.stream(coordinates)
        .map(point -> unit(Arrays.copyOf(point, kept)))
        .toArray(double[][]::new);
  }

  /** The space of some of the points. */
  public LatentSpace subset(int[] selected) {
    return new LatentSpace(
        IntStream.of(selected).mapToObj(row -> coordinates[row]).toArray(double[][]::new));
  }

  /** The points brought to length 1. */
  static double[][] unit(double[][] points) {
    return Arrays.stream(points).map(LatentSpace::unit).toArray(double[][]::new);
  }

  private static double[] unit(double[] point) {
    double squares = 0;
    for (double x : point) {
      squares += x * x;
    }
    for (int i = 0; squares > 0 && i < point.length; i++) {
      point[i] /= Math.sqrt(squares);
    }
    return point;
  }
}
