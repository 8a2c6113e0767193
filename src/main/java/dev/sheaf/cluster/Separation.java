package dev.sheaf.cluster;

import java.util.stream.IntStream;

/** How far clusters are apart in a latent space. */
final class Separation {
  private Separation() {}

  /**
   * The mean simplified silhouette (Hruschka, de Castro and Campello 2004): for each point 1 - a/b,
   * with a its distance to the centre of its cluster and b that to the nearest other centre; 0 if b
   * is not the longer one, and for a single cluster.
   */
  static double of(LatentSpace space, Clustering clustering) {
    double[][] points = space.points(space.dimensions());
    double[][] centres = centres(points, clustering);
    return clustering.clusters() < 2
        ? 0
        : IntStream.range(0, points.length)
                .parallel()
                .mapToLong(
                    i ->
                        Math.round(
                            silhouette(points[i], centres, clustering.clusterOf(i)) * (1L << 40)))
                .sum()
            / (double) (1L << 40)
            / points.length;
  }

  static double[][] centres(double[][] points, Clustering clustering) {
    int width = points.length == 0 ? 0 : points[0].length;
    double[][] centres = new double[clustering.clusters()][width];
    for (int i = 0; i < points.length; i++) {
      int cluster = clustering.clusterOf(i);
      for (int j = 0; j < width; j++) {
        centres[cluster][j] += points[i][j] / clustering.size(cluster);
      }
    }
    return centres;
  }

  private static double silhouette(double[] point, double[][] centres, int cluster) {
    double own = distance(point, centres[cluster]);
    double next = Double.POSITIVE_INFINITY;
    for (int other = 0; other < centres.length; other++) {
      next = other == cluster ? next : Math.min(next, distance(point, centres[other]));
    }
    return next == 0 ? 0 : Math.max(0, 1 - own / next);
  }

  private static double distance(double[] first, double[] second) {
    double squares = 0;
    for (int i = 0; i < first.length; i++) {
      squares += (first[i] - second[i]) * (first[i] - second[i]);
    }
    return Math.sqrt(squares);
  }
}
