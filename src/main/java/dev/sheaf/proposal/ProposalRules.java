package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.proposal.Proposal.Nearest;
import dev.sheaf.proposal.Proposal.Objection;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Decides which clusters are proposed as subtopics. A cluster must be large enough, found again in
 * resamples, of terms that occur together, and nothing that a label says already.
 *
 * <p>It restates a label where most of the papers of either are those of the other, where it has
 * the name of a label that no paper bears, or where it is most of its topic.
 */
public final class ProposalRules {
  /** What a cluster must reach. */
  public static final Thresholds DEFAULT = new Thresholds(10, 0.75, 1.5, 0.5);

  /**
   * What a cluster must reach.
   *
   * @param papers at least so many papers
   * @param stability at least this mean Jaccard similarity; 0.75 is what Hennig (2007) calls firm
   * @param coherence its key terms stand in the same papers so many times as often as those of a
   *     cluster by chance, at least
   * @param overlap with less than this F1 it is no restatement of a label, and with less than this
   *     share of the papers none of its topic
   */
  public record Thresholds(int papers, double stability, double coherence, double overlap) {
    public Thresholds {
      Require.that(papers > 0, "a cluster has papers, not %d", papers);
    }
  }

  private final Thresholds thresholds;
  private final Map<String, Set<Label>> labelsOf = new HashMap<>();
  private final Map<String, Label> names = new HashMap<>();

  /**
   * A judgement by what is known already.
   *
   * @param labels the labels of each paper that has any, by its id
   * @param names labels that no paper bears, by what they are called, in any spelling
   */
  public ProposalRules(
      Thresholds thresholds, Map<String, List<Label>> labels, Map<String, Label> names) {
    this.thresholds = thresholds;
    labels.forEach((paper, given) -> labelsOf.put(paper, Set.copyOf(given)));
    names.forEach((name, label) -> this.names.put(folded(name), label));
  }

  /** Judges all clusters of a grouping, in order. */
  public List<Proposal> of(Grouping grouping) {
    Map<Label, Integer> labelled = count(grouping.ids());
    return grouping.clusters().stream()
        .map(cluster -> of(cluster, grouping.ids().size(), labelled))
        .toList();
  }

  private Proposal of(Cluster cluster, int papers, Map<Label, Integer> labelled) {
    Optional<Nearest> nearest = nearest(cluster, labelled);
    List<Objection> objections = new ArrayList<>();
    if (cluster.size() < thresholds.papers()) {
      objections.add(Objection.SMALL);
    }
    if (cluster.stability() < thresholds.stability()) {
      objections.add(Objection.UNSTABLE);
    }
    if (cluster.coherence() < thresholds.coherence()) {
      objections.add(Objection.INCOHERENT);
    }
    boolean isMost = cluster.size() >= thresholds.overlap() * papers;
    Optional<Label> restated =
        namesake(cluster)
            .or(() -> nearest.filter(n -> n.f1() >= thresholds.overlap()).map(Nearest::label))
            .or(() -> cluster.within().filter(topic -> isMost));
    if (isMost || restated.isPresent()) {
      objections.add(Objection.RESTATES);
    }
    return new Proposal(cluster, objections, nearest, restated);
  }

  private Optional<Label> namesake(Cluster cluster) {
    return Stream.of(cluster.name().zh(), cluster.name().en())
        .flatMap(Optional::stream)
        .map(name -> names.get(folded(name)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private Optional<Nearest> nearest(Cluster cluster, Map<Label, Integer> labelled) {
    return count(cluster.papers()).entrySet().stream()
        .filter(label -> !cluster.within().equals(Optional.of(label.getKey())))
        .map(
            both ->
                new Nearest(
                    both.getKey(),
                    2.0 * both.getValue() / (cluster.size() + labelled.get(both.getKey()))))
        .max(
            Comparator.comparingDouble(Nearest::f1)
                .thenComparing(Nearest::label, Comparator.reverseOrder()));
  }

  /** How many of the papers have each label that any of them has. */
  private Map<Label, Integer> count(List<String> papers) {
    Map<Label, Integer> counts = new TreeMap<>();
    for (String paper : papers) {
      labelsOf.getOrDefault(paper, Set.of()).forEach(label -> counts.merge(label, 1, Integer::sum));
    }
    return counts;
  }

  private static String folded(String name) {
    return Script.fold(name).replace(" ", "");
  }
}
