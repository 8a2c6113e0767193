package dev.sheaf.cluster;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The papers of one topic, or of all, in clusters. Every paper is in one. Immutable.
 *
 * @param within the topic; empty for all papers
 * @param ids the ids of the papers, in ascending order
 * @param clustering the cluster of each of them
 * @param mixture what margins and closeness are taken from
 * @param space where the papers lie
 * @param count how the number of clusters was chosen; empty if it was given
 * @param clusters the clusters by their numbers
 * @param groups clusters that are alike, the largest group first; empty if clusters are few
 */
public record Grouping(
    Optional<Label> within,
    List<String> ids,
    Clustering clustering,
    TermMixture mixture,
    LatentSpace space,
    Optional<ClusterCount> count,
    List<Cluster> clusters,
    List<ClusterGroup> groups) {
  private static final double FENCE = 1.5;
  private static final double NOTHING = 1e-9;

  public Grouping {
    ids = List.copyOf(ids);
    clusters = List.copyOf(clusters);
    groups = List.copyOf(groups);
    Require.that(
        clustering.documents() == ids.size() && clustering.clusters() == clusters.size(),
        "%d papers in %d clusters do not fit",
        ids.size(),
        clusters.size());
  }

  /** A grouping of few clusters. */
  public Grouping(
      Optional<Label> within,
      List<String> ids,
      Clustering clustering,
      TermMixture mixture,
      LatentSpace space,
      Optional<ClusterCount> count,
      List<Cluster> clusters) {
    this(within, ids, clustering, mixture, space, count, clusters, List.of());
  }

  /** The names of all clusters and groups. */
  public List<ClusterName> names() {
    return Stream.concat(
            clusters.stream().map(Cluster::name), groups.stream().map(ClusterGroup::name))
        .toList();
  }

  /** The position among the groups of the one that a cluster is in; empty if it is in none. */
  public OptionalInt groupOf(int cluster) {
    return IntStream.range(0, groups.size())
        .filter(group -> groups.get(group).clusters().contains(cluster))
        .findFirst();
  }

  /**
   * The papers far from everything: their terms speak for no cluster, not even for their own. These
   * are below Tukey's lower fence, the first quartile of the logarithm of {@link
   * TermMixture#closeness}, which is a ratio, less 1.5 interquartile ranges; the farthest come
   * first.
   */
  public int[] far() {
    double[] sorted =
        IntStream.range(0, ids.size()).mapToDouble(this::logCloseness).sorted().toArray();
    double first = quantile(sorted, 0.25);
    double fence = first - FENCE * (quantile(sorted, 0.75) - first);
    return IntStream.range(0, ids.size())
        .filter(paper -> logCloseness(paper) < fence)
        .boxed()
        .sorted(Comparator.comparingDouble(mixture::closeness))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double logCloseness(int paper) {
    return Math.log(Math.max(NOTHING, mixture.closeness(paper)));
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
  }
}
