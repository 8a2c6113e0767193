package dev.sheaf.cluster.map;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A map of papers in two dimensions. Each cluster is an island whose area grows with its number of
 * papers. Similar papers lie near each other, and so do similar islands. An island is turned so
 * that papers that resemble those of another island lie towards it. Directions have no meaning.
 * Immutable.
 */
public final class PaperMap {
  private static final long SEED = 20_240_229;
  private static final double STRAIT = 0.03;

  private final double[] x;
  private final double[] y;

  private PaperMap(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /**
   * A map of rows. The same rows in the same order give the same map.
   *
   * @param rows vectors of length 1, one for each paper, all of as many dimensions; one at least
   * @param clusters the cluster of each row, from 0
   */
  public static PaperMap of(double[][] rows, int[] clusters) {
    Require.that(rows.length > 0, "a map has papers");
    Require.that(
        rows.length == clusters.length,
        "expected a cluster for each of %d rows, found %d",
        rows.length,
        clusters.length);
    var random = new SplittableRandom(SEED);
    int[][] members = members(clusters);
    Island[] islands =
        Arrays.stream(members).map(m -> Island.of(rowsOf(rows, m), random)).toArray(Island[]::new);
    double[][] centres =
        Arrays.stream(members).map(m -> centre(rowsOf(rows, m))).toArray(double[][]::new);
    double strait = STRAIT * Math.sqrt(rows.length);
    double[] radii =
        Arrays.stream(islands).mapToDouble(island -> island.reach() + strait / 2).toArray();
    IslandPacking sea = IslandPacking.of(centres, radii, random);
    double[] x = new double[rows.length];
    double[] y = new double[rows.length];
    for (int cluster = 0; cluster < members.length; cluster++) {
      Island island =
          facing(cluster, islands[cluster], rowsOf(rows, members[cluster]), centres, sea);
      for (int i = 0; i < island.size(); i++) {
        x[members[cluster][i]] = sea.x(cluster) + island.x(i);
        y[members[cluster][i]] = sea.y(cluster) + island.y(i);
      }
    }
    fit(x, y);
    return new PaperMap(x, y);
  }

  /** The rows of each cluster that has any. */
  private static int[][] members(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElseThrow() + 1;
    return IntStream.range(0, count)
        .mapToObj(
            cluster ->
                IntStream.range(0, clusters.length).filter(i -> clusters[i] == cluster).toArray())
        .filter(rows -> rows.length > 0)
        .toArray(int[][]::new);
  }

  private static double[][] rowsOf(double[][] rows, int[] members) {
    return Arrays.stream(members).mapToObj(row -> rows[row]).toArray(double[][]::new);
  }

  private static double[] centre(double[][] rows) {
    double[] centre = new double[rows[0].length];
    for (double[] row : rows) {
      Arrays.setAll(centre, i -> centre[i] + row[i]);
    }
    double length = Math.sqrt(NearestRows.dot(centre, centre));
    return length == 0 ? centre : Arrays.stream(centre).map(value -> value / length).toArray();
  }

  /** The island turned towards the islands that its papers are like. */
  private static Island facing(
      int cluster, Island island, double[][] rows, double[][] centres, IslandPacking sea) {
    double[] toX = new double[rows.length];
    double[] toY = new double[rows.length];
    for (int other = 0; other < centres.length; other++) {
      double dx = sea.x(other) - sea.x(cluster);
      double dy = sea.y(other) - sea.y(cluster);
      double square = dx * dx + dy * dy;
      for (int i = 0; i < rows.length && square > 0; i++) {
        double likeness = NearestRows.dot(rows[i], centres[other]) / square;
        toX[i] += likeness * dx;
        toY[i] += likeness * dy;
      }
    }
    return island.turned(toX, toY);
  }

  /** Fits the map into a square of 1. */
  private static void fit(double[] x, double[] y) {
    double left = Arrays.stream(x).min().orElseThrow();
    double top = Arrays.stream(y).min().orElseThrow();
    double width = Arrays.stream(x).max().orElseThrow() - left;
    double height = Arrays.stream(y).max().orElseThrow() - top;
    double size = Math.max(width, height);
    for (int i = 0; i < x.length; i++) {
      x[i] = size == 0 ? 0.5 : (x[i] - left) / size;
      y[i] = size == 0 ? 0.5 : (y[i] - top) / size;
    }
  }

  /** How many papers lie on the map. */
  public int size() {
    return x.length;
  }

  /** How far from the left a paper lies, 0 to 1. */
  public double x(int row) {
    return x[row];
  }

  /** How far from the top a paper lies, 0 to 1, in the same unit. */
  public double y(int row) {
    return y[row];
  }
}
