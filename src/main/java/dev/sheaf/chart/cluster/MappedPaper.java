package dev.sheaf.chart.cluster;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.map.PaperMap;
import dev.sheaf.error.Require;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A paper at its place on a map of clusters.
 *
 * @param x its distance from the left, in any unit
 * @param y its distance from the top, in the same unit
 * @param cluster the position of its cluster among the clusters
 * @param isFar whether it resembles no cluster, not even its own; such papers are drawn faintly
 */
public record MappedPaper(String id, double x, double y, int cluster, boolean isFar) {
  public MappedPaper {
    Require.that(Double.isFinite(x) && Double.isFinite(y), "%s lies at %s, %s", id, x, y);
    Require.that(cluster >= 0, "%s is in cluster %d", id, cluster);
  }

  /**
   * The papers of a map.
   *
   * @param ids of the papers, in the order of the map's rows
   * @param clusters of which each paper is in one
   * @param far the ids of the papers that are like no cluster
   */
  public static List<MappedPaper> of(
      List<String> ids, PaperMap map, List<Cluster> clusters, Set<String> far) {
    Map<String, Integer> clusterOf = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String id : clusters.get(i).papers()) {
        clusterOf.put(id, i);
      }
    }
    Require.that(clusterOf.keySet().containsAll(ids), "each paper on a map is in a cluster");
    return IntStream.range(0, map.size())
        .mapToObj(
            i ->
                new MappedPaper(
                    ids.get(i),
                    map.x(i),
                    map.y(i),
                    clusterOf.get(ids.get(i)),
                    far.contains(ids.get(i))))
        .toList();
  }
}
