package dev.sheaf.proposal;

import dev.sheaf.proposal.LedgerEvent.Change;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What became of the subtopics of a ledger in a run, by where their papers went: MONIC
 * (Spiliopoulou et al., KDD 2006).
 */
final class Transitions {
  /** This share of the papers makes a cluster a part. */
  private static final double PART = 0.25;

  /** This share of the papers in one cluster, or in all parts, makes a transition. */
  private static final double MOST = 0.5;

  /** A change of size below this share of the papers is none. */
  private static final double NOTABLE = 0.1;

  private final ClusterMatching matching;
  private final Map<SubtopicId, List<Integer>> clusters = new HashMap<>();
  private final Map<SubtopicId, List<Integer>> splitOff = new TreeMap<>();
  private final Map<SubtopicId, List<SubtopicId>> tookIn = new TreeMap<>();
  private final Set<SubtopicId> absorbed = new HashSet<>();

  Transitions(SubtopicLedger ledger, ClusterMatching matching) {
    this.matching = matching;
    List<Subtopic> whole =
        ledger.subtopics().stream().filter(s -> s.status() != Status.MERGED).toList();
    for (Subtopic subtopic : whole) {
      clusters.put(subtopic.id(), matching.clustersOf(subtopic));
      splitOff.put(subtopic.id(), parts(subtopic));
    }
    whole.stream().filter(this::hasDied).forEach(died -> findAbsorber(died, ledger));
  }

  private List<Integer> parts(Subtopic subtopic) {
    double[] flows = matching.flows(subtopic);
    double all = clustersOf(subtopic).stream().mapToDouble(c -> flows[c]).sum();
    int count = all >= PART ? 1 : 0;
    List<Integer> parts = new ArrayList<>();
    for (int cluster : matching.clustersWithin(subtopic.within())) {
      if (flows[cluster] >= PART && matching.subtopicOf(cluster).isEmpty()) {
        parts.add(cluster);
        all += flows[cluster];
      }
    }
    return count + parts.size() >= 2 && all >= MOST ? parts : List.of();
  }

  private void findAbsorber(Subtopic died, SubtopicLedger ledger) {
    double[] flows = matching.flows(died);
    for (int cluster : matching.clustersWithin(died.within())) {
      Optional<Subtopic> absorber =
          matching
              .subtopicOf(cluster)
              .map(subtopic -> ledger.root(subtopic.id()))
              .filter(Transitions::isAlive);
      if (flows[cluster] >= MOST && absorber.isPresent() && splitOff(died).isEmpty()) {
        tookIn.computeIfAbsent(absorber.get().id(), none -> new ArrayList<>()).add(died.id());
        absorbed.add(died.id());
        return;
      }
    }
  }

  /** The clusters that are a subtopic or parts of it. */
  private List<Integer> clustersOf(Subtopic subtopic) {
    return clusters.getOrDefault(subtopic.id(), List.of());
  }

  /** Whether any cluster is a subtopic. */
  boolean isFound(Subtopic subtopic) {
    return !clustersOf(subtopic).isEmpty();
  }

  /** The clusters of no subtopic that a subtopic was split into, beside its own. */
  List<Integer> splitOff(Subtopic subtopic) {
    return splitOff.getOrDefault(subtopic.id(), List.of());
  }

  /** The living subtopics without a cluster whose papers are for the most part in this one's. */
  List<SubtopicId> tookIn(Subtopic subtopic) {
    return tookIn.getOrDefault(subtopic.id(), List.of());
  }

  /** Whether a subtopic is one that another took in. */
  boolean isAbsorbed(Subtopic subtopic) {
    return absorbed.contains(subtopic.id());
  }

  /** Whether a living subtopic's papers were clustered, and no cluster is like it. */
  boolean hasDied(Subtopic subtopic) {
    return isAlive(subtopic) && matching.wasLookedAt(subtopic) && !isFound(subtopic);
  }

  /** Whether a subtopic is proposed or accepted. */
  static boolean isAlive(Subtopic subtopic) {
    return subtopic.status() == Status.PROPOSED || subtopic.status() == Status.ACCEPTED;
  }

  /** The subtopics that a cluster was split off. */
  List<SubtopicId> originsOf(int cluster) {
    return splitOff.entrySet().stream()
        .filter(parts -> parts.getValue().contains(cluster))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many papers of a subtopic's clusters it did not have. */
  int gained(Subtopic subtopic) {
    Set<String> gained = papersNow(subtopic);
    gained.removeAll(subtopic.papers().all());
    return gained.size();
  }

  /** How many of its papers in the run are not in its clusters. */
  int lost(Subtopic subtopic) {
    Set<String> lost = new HashSet<>(matching.known(subtopic));
    lost.removeAll(papersNow(subtopic));
    return lost.size();
  }

  private Set<String> papersNow(Subtopic subtopic) {
    Set<String> now = new HashSet<>();
    clustersOf(subtopic).forEach(c -> now.addAll(matching.clusters().get(c).papers()));
    return now;
  }

  /** How the size of a subtopic with a cluster changed. */
  Change changeOfSize(Subtopic subtopic) {
    int more = gained(subtopic) - lost(subtopic);
    double notable = Math.max(1, NOTABLE * matching.known(subtopic).size());
    if (Math.abs(more) < notable) {
      return Change.KEPT;
    }
    return more > 0 ? Change.GROWN : Change.SHRUNK;
  }
}
