package dev.sheaf.cluster;

import dev.sheaf.phrase.Phrases;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Puts many clusters into a few groups, and says what each group is about. */
final class ClusterGroups {
  /** So many clusters are told one by one. */
  private static final int FLAT = 20;

  private static final int ALONE = -1;

  private ClusterGroups() {}

  /**
   * About as many groups as each has clusters; none for a few clusters. A cluster that is like no
   * other is in no group.
   *
   * @param languages the phrases of the documents in each language
   * @param avoided what no group may be called
   */
  static List<ClusterGroup> of(
      ClusterGrouper grouper,
      DocumentPoints points,
      Clustering clustering,
      List<Phrases> languages,
      int terms,
      Collection<String> avoided) {
    if (clustering.clusters() <= FLAT) {
      return List.of();
    }
    double[][] centres =
        LatentSpace.unit(
            Separation.centres(points.space().points(points.space().dimensions()), clustering));
    int wanted = (int) Math.round(Math.sqrt(clustering.clusters()));
    int[] groupOf = numbered(grouper.group(centres, wanted), clustering);
    int groups = Arrays.stream(groupOf).max().orElse(ALONE) + 1;
    int[] ofDocuments =
        IntStream.of(clustering.assignments()).map(cluster -> groupOf[cluster]).toArray();
    ClusterDescriptions words =
        ClusterDescriptions.of(
            languages.stream().map(one -> KeyTerms.of(one, ofDocuments, groups)).toList(),
            terms,
            1,
            avoided);
    return IntStream.range(0, groups)
        .mapToObj(group -> group(group, groupOf, clustering, words))
        .toList();
  }

  /** The group of each cluster, the one with most papers first; none for a cluster alone. */
  private static int[] numbered(int[] found, Clustering clustering) {
    int[] parts = new int[found.length];
    IntStream.of(found).forEach(group -> parts[group]++);
    int[] papers = new int[found.length];
    IntStream.range(0, found.length)
        .forEach(cluster -> papers[found[cluster]] += clustering.size(cluster));
    List<Integer> order =
        IntStream.of(found)
            .distinct()
            .filter(group -> parts[group] > 1)
            .boxed()
            .sorted((one, other) -> papers[other] - papers[one])
            .toList();
    return IntStream.of(found).map(order::indexOf).toArray();
  }

  private static ClusterGroup group(
      int group, int[] groupOf, Clustering clustering, ClusterDescriptions words) {
    List<Integer> clusters =
        IntStream.range(0, groupOf.length).filter(c -> groupOf[c] == group).boxed().toList();
    return new ClusterGroup(
        words.names().get(group),
        words.terms(group),
        clusters,
        clusters.stream().mapToInt(clustering::size).sum());
  }
}
