package dev.sheaf.cluster;

import dev.sheaf.evaluate.clustering.ClusterStability;
import dev.sheaf.evaluate.clustering.Resample;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Clusters parts of the documents anew, to see which clusters are found again.
 *
 * @param resamples how many parts
 * @param share the share of the documents in each
 * @param most no part has more documents, whatever the share
 */
record Resampling(int resamples, double share, int most) {
  /** How firm the clusters of a clustering of all these points are. */
  ClusterStability stability(
      Clusterer clusterer, DocumentPoints points, Clustering clustering, long seed) {
    List<Resample> found =
        IntStream.range(0, resamples)
            .parallel()
            .mapToObj(i -> resample(clusterer, points, clustering.clusters(), seed + 1 + i))
            .toList();
    ClusterStability stability = new ClusterStability(clustering.assignments());
    found.forEach(stability::add);
    return stability;
  }

  private Resample resample(Clusterer clusterer, DocumentPoints points, int clusters, long seed) {
    int[] drawn = draw(points.size(), (int) Math.min(most, share * points.size()), seed);
    DocumentPoints part = points.subset(drawn);
    return Resample.of(
        drawn,
        clusterer.cluster(part, clusters, ClusterCount.starts(part, clusters), seed).assignments());
  }

  /** Some of the numbers from 0, in ascending order; each set of them is as likely. */
  static int[] draw(int size, int wanted, long seed) {
    Random random = new Random(seed);
    int[] numbers = IntStream.range(0, size).toArray();
    int drawn = Math.min(size, Math.max(1, wanted));
    for (int i = 0; i < drawn; i++) {
      int other = i + random.nextInt(size - i);
      int number = numbers[i];
      numbers[i] = numbers[other];
      numbers[other] = number;
    }
    int[] chosen = Arrays.copyOf(numbers, drawn);
    Arrays.sort(chosen);
    return chosen;
  }
}
