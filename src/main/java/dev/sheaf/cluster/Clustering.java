package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * An assignment of all documents to clusters. Clusters are numbered from 0, the largest first; of
 * equal ones, the one with the first document comes first. No cluster is empty. Immutable.
 */
public final class Clustering {
  private final int[] clusterOf;
  private final int[] sizes;

  private Clustering(int[] clusterOf, int[] sizes) {
    this.clusterOf = clusterOf;
    this.sizes = sizes;
  }

  /**
   * The clustering with these assignments, numbered anew.
   *
   * @param assigned a number from 0 for each document
   */
  public static Clustering of(int[] assigned) {
    int numbers = Arrays.stream(assigned).max().orElse(-1) + 1;
    int[] counts = new int[numbers];
    int[] first = new int[numbers];
    for (int row = assigned.length - 1; row >= 0; row--) {
      Require.that(assigned[row] >= 0, "document %d has no cluster", row);
      counts[assigned[row]]++;
      first[assigned[row]] = row;
    }
    int[] order =
        IntStream.range(0, numbers)
            .filter(number -> counts[number] > 0)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(number -> -counts[number])
                    .thenComparingInt(number -> first[number]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] renumbered = new int[numbers];
    for (int i = 0; i < order.length; i++) {
      renumbered[order[i]] = i;
    }
    return new Clustering(
        IntStream.of(assigned).map(number -> renumbered[number]).toArray(),
        IntStream.of(order).map(number -> counts[number]).toArray());
  }

  /** How many documents are assigned. */
  public int documents() {
    return clusterOf.length;
  }

  /** How many clusters there are. */
  public int clusters() {
    return sizes.length;
  }

  /** The cluster of a document. */
  public int clusterOf(int document) {
    return clusterOf[document];
  }

  /** The cluster of each document. */
  public int[] assignments() {
    return clusterOf.clone();
  }

  /** How many documents a cluster has. */
  public int size(int cluster) {
    return sizes[cluster];
  }

  /** The documents of a cluster, in order. */
  public int[] members(int cluster) {
    return IntStream.range(0, clusterOf.length).filter(i -> clusterOf[i] == cluster).toArray();
  }
}
