package dev.sheaf.cluster.smile;

import dev.sheaf.cluster.Clusterer;
import dev.sheaf.cluster.Clustering;
import dev.sheaf.cluster.DocumentPoints;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import smile.clustering.KMeans;

/**
 * K-means in a latent space: spherical, as points have length 1 (Dhillon and Modha, Concept
 * Decompositions for Large Sparse Text Data Using Clustering, 2001). Clusters are told apart in
 * twice as many dimensions as there are clusters, so that few large ones do not drown in detail.
 */
public final class KMeansClusterer implements Clusterer {
  private static final int DIMENSIONS_PER_CLUSTER = 2;
  private static final int MOST_ROUNDS = 50;

  /** Rounds end where the mean squared distance falls by less. */
  private static final double LEAST_GAIN = 1e-4;

  @Override
  public Clustering cluster(DocumentPoints points, int clusters, int starts, long seed) {
    Require.that(
        clusters > 0 && points.size() > 0, "%d clusters of %d points", clusters, points.size());
    double[][] rows = points.space().points(DIMENSIONS_PER_CLUSTER * clusters);
    int different =
        (int)
            Arrays.stream(rows)
                .map(row -> Arrays.stream(row).boxed().toList())
                .distinct()
                .limit(clusters)
                .count();
    if (different < 2) {
      return Clustering.of(new int[rows.length]);
    }
    return IntStream.range(0, starts)
        .parallel()
        .mapToObj(start -> Alone.run(seed + start, () -> lloyd(rows, different)))
        .min(Comparator.comparingDouble(found -> found.distortion))
        .map(found -> Clustering.of(found.y))
        .orElseThrow();
  }

  private static KMeans lloyd(double[][] rows, int clusters) {
    return KMeans.lloyd(rows, clusters, MOST_ROUNDS, LEAST_GAIN * rows.length);
  }
}
