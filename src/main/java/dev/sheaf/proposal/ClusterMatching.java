package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.math.Matching;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which subtopic of a ledger each cluster of a run is. Clusters are numbered from 0, in an order
 * that does not depend on the order given.
 */
final class ClusterMatching {
  /** What is less alike is not the same; with less, an id comes to mean other things in months. */
  private static final double LEAST_ALIKE = 0.5;

  private final SubtopicLedger ledger;
  private final List<Cluster> clusters;
  private final Map<String, Integer> clusterOfPaper = new HashMap<>();
  private final Map<SubtopicId, SubtopicSimilarity> known = new HashMap<>();
  private final Map<Integer, Subtopic> matched = new HashMap<>();

  /**
   * Matches clusters with subtopics.
   *
   * @throws IllegalArgumentException if a paper is in two clusters
   */
  ClusterMatching(SubtopicLedger ledger, Collection<Cluster> run) {
    this.ledger = ledger;
    this.clusters = run.stream().sorted(Comparator.comparing(ClusterMatching::firstPaper)).toList();
    for (int i = 0; i < clusters.size(); i++) {
      for (String paper : clusters.get(i).papers()) {
        Require.that(clusterOfPaper.put(paper, i) == null, "paper %s is in two clusters", paper);
      }
    }
    for (Subtopic subtopic : ledger.subtopics()) {
      known.put(subtopic.id(), SubtopicSimilarity.of(subtopic, clusteredLike(subtopic)));
    }
    Set<Optional<Label>> topics = new LinkedHashSet<>();
    clusters.forEach(cluster -> topics.add(cluster.within()));
    topics.forEach(this::match);
  }

  /** A paper clustered inside a topic says nothing of subtopics of all papers. */
  private Set<String> clusteredLike(Subtopic subtopic) {
    return subtopic.within().isPresent()
        ? clusterOfPaper.keySet()
        : clusters.stream()
            .filter(cluster -> cluster.within().isEmpty())
            .flatMap(cluster -> cluster.papers().stream())
            .collect(Collectors.toSet());
  }

  private static String firstPaper(Cluster cluster) {
    return cluster.papers().stream().min(String::compareTo).orElseThrow();
  }

  private void match(Optional<Label> within) {
    List<Subtopic> rows =
        ledger.subtopics().stream().filter(s -> s.within().equals(within)).toList();
    List<Integer> columns = clustersWithin(within);
    List<SubtopicSimilarity> wanted =
        columns.stream().map(c -> SubtopicSimilarity.of(clusters.get(c))).toList();
    double[][] weights = new double[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        double alike = known.get(rows.get(i).id()).to(wanted.get(j));
        weights[i][j] = alike < LEAST_ALIKE ? 0 : alike;
      }
    }
    for (Matching.Pair pair : Matching.heaviest(weights).pairs()) {
      matched.put(columns.get(pair.column()), rows.get(pair.row()));
    }
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** The number of a cluster of this run. */
  OptionalInt numberOf(Cluster cluster) {
    int number = clusterOfPaper.getOrDefault(cluster.papers().get(0), -1);
    return number >= 0 && clusters.get(number).equals(cluster)
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  List<Integer> clustersWithin(Optional<Label> topic) {
    return IntStream.range(0, clusters.size())
        .filter(c -> clusters.get(c).within().equals(topic))
        .boxed()
        .toList();
  }

  /** The subtopic that a cluster is, which may be part of another. */
  Optional<Subtopic> subtopicOf(int cluster) {
    return Optional.ofNullable(matched.get(cluster));
  }

  /** The clusters that are a subtopic or parts of it. */
  List<Integer> clustersOf(Subtopic subtopic) {
    return clustersWithin(subtopic.within()).stream()
        .filter(c -> matched.containsKey(c))
        .filter(c -> ledger.root(matched.get(c).id()).equals(subtopic))
        .toList();
  }

  /** The papers of a subtopic that were clustered. */
  Set<String> known(Subtopic subtopic) {
    return known.get(subtopic.id()).papers();
  }

  /** What part of a subtopic's papers in this run is in each cluster, 0 to 1. */
  double[] flows(Subtopic subtopic) {
    double[] flows = new double[clusters.size()];
    known(subtopic).forEach(paper -> flows[clusterOfPaper.get(paper)]++);
    int papers = Math.max(1, known(subtopic).size());
    for (int i = 0; i < flows.length; i++) {
      flows[i] /= papers;
    }
    return flows;
  }

  /** Whether half of a subtopic's papers at least were looked at in this run. */
  boolean wasLookedAt(Subtopic subtopic) {
    int papers = known(subtopic).size();
    return papers > 0
        && 2 * papers >= subtopic.papers().size()
        && !clustersWithin(subtopic.within()).isEmpty();
  }
}
