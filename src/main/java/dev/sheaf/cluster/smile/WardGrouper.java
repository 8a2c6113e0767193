package dev.sheaf.cluster.smile;

import dev.sheaf.cluster.ClusterGrouper;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.WardLinkage;

/**
 * Joins the two clusters, or groups of clusters, whose joining adds least to the squared distances
 * from centres, again and again (Ward, Hierarchical Grouping to Optimize an Objective Function,
 * 1963).
 */
public final class WardGrouper implements ClusterGrouper {
  @Override
  public int[] group(double[][] centres, int groups) {
    return HierarchicalClustering.fit(WardLinkage.of(centres)).partition(groups);
  }
}
