package dev.sheaf.cluster;

/** A method to group similar documents. Implementations are immutable and thread-safe. */
public interface Clusterer {
  /**
   * Groups documents. The same points in the same order give the same groups, on any number of
   * threads.
   *
   * @param points at least one
   * @param clusters how many at most, at least 1; there are fewer where fewer points differ
   * @param starts from how many random starts to take the best
   */
  Clustering cluster(DocumentPoints points, int clusters, int starts, long seed);
}
