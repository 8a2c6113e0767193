package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The results of one run: groups of papers in clusters, the judgement on each cluster, and the
 * updated ledger. Immutable.
 */
public final class SubtopicRun {
  private final List<Grouping> groupings;
  private final IdentityHashMap<Cluster, Proposal> proposals = new IdentityHashMap<>();
  private final LedgerUpdate update;

  private SubtopicRun(List<Grouping> groupings, ProposalRules judgement, SubtopicLedger ledger) {
    this.groupings = List.copyOf(groupings);
    groupings.stream()
        .flatMap(grouping -> judgement.of(grouping).stream())
        .forEach(proposal -> proposals.put(proposal.cluster(), proposal));
    List<Cluster> clusters = clusters().toList();
    update = LedgerUpdate.of(ledger, clusters, cluster -> proposal(cluster).isProposed());
  }

  /** Judges clusters and matches them with the subtopics of a ledger. */
  public static SubtopicRun of(
      List<Grouping> groupings, ProposalRules judgement, SubtopicLedger ledger) {
    return new SubtopicRun(groupings, judgement, ledger);
  }

  /** The papers of each topic in clusters, or those of all. */
  public List<Grouping> groupings() {
    return groupings;
  }

  /** All clusters of all groupings, in order. */
  public Stream<Cluster> clusters() {
    return groupings.stream().flatMap(grouping -> grouping.clusters().stream());
  }

  /** The judgement on a cluster of this run. */
  public Proposal proposal(Cluster cluster) {
    return proposals.get(cluster);
  }

  /** What the ledger makes of the run. */
  public LedgerUpdate update() {
    return update;
  }

  /** The ledger after the run, with what was found for each subtopic. */
  public SubtopicLedger ledger() {
    return FoundClusters.in(this);
  }

  /** The subtopic that a cluster is; none if it is no subtopic. */
  public Optional<Subtopic> subtopicOf(Cluster cluster) {
    return update.subtopicOf(cluster);
  }

  /**
   * What a cluster is called: the id of its subtopic, which lasts, else its topic and its number
   * there, which are those of this run.
   */
  public String code(Grouping grouping, int cluster) {
    String number = String.valueOf(cluster + 1);
    return subtopicOf(grouping.clusters().get(cluster))
        .map(subtopic -> subtopic.id().toString())
        .orElseGet(() -> grouping.within().map(topic -> topic + "/" + number).orElse(number));
  }
}
