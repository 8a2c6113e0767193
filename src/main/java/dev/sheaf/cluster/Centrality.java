package dev.sheaf.cluster;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Which papers of a cluster are nearest to its centre in the latent space. */
final class Centrality {
  private final double[][] points;
  private final double[][] centres;
  private final Clustering clustering;

  Centrality(LatentSpace space, Clustering clustering) {
    this.points = space.points(space.dimensions());
    this.centres = Separation.centres(points, clustering);
    this.clustering = clustering;
  }

  /** The members of a cluster by their cosine to its centre; of equal ones the first first. */
  int[] mostCentralFirst(int cluster) {
    int[] members = clustering.members(cluster);
    double[] products =
        IntStream.of(members).mapToDouble(i -> product(points[i], centres[cluster])).toArray();
    return IntStream.range(0, members.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -products[i]))
        .mapToInt(i -> members[i])
        .toArray();
  }

  private static double product(double[] first, double[] second) {
    double product = 0;
    for (int i = 0; i < first.length; i++) {
      product += first[i] * second[i];
    }
    return product;
  }
}
