package dev.sheaf.cluster;

/** A method to put clusters that are alike into groups. Implementations are immutable. */
public interface ClusterGrouper {
  /**
   * The group of each cluster, by numbers from 0.
   *
   * @param centres where each cluster lies, at least two
   * @param groups how many groups, at least two and at most as many as there are clusters
   */
  int[] group(double[][] centres, int groups);
}
