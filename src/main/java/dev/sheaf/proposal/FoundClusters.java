package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.cluster.ClusterDates;
import dev.sheaf.cluster.ClusterName;
import dev.sheaf.cluster.Grouping;
import dev.sheaf.cluster.TermMixture;
import dev.sheaf.corpus.Language;
import dev.sheaf.subtopic.FoundCluster;
import dev.sheaf.subtopic.Likeness;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What a run found for each subtopic that is proposed or accepted, as the ledger keeps it for the
 * curator. Of several clusters that are one subtopic, the largest is told.
 */
final class FoundClusters {
  private static final int NEIGHBOURS = 3;
  private static final int CENTRAL = 10;

  private final SubtopicRun run;
  private final Map<SubtopicId, FoundCluster> found = new HashMap<>();

  private FoundClusters(SubtopicRun run) {
    this.run = run;
  }

  /** The ledger of a run with what the run found. */
  static SubtopicLedger in(SubtopicRun run) {
    FoundClusters clusters = new FoundClusters(run);
    run.groupings().forEach(clusters::look);
    SubtopicLedger ledger = run.update().ledger();
    for (Subtopic subtopic : ledger.subtopics()) {
      boolean isOpen = subtopic.status() == Status.PROPOSED || subtopic.status() == Status.ACCEPTED;
      if (isOpen && clusters.found.containsKey(subtopic.id())) {
        ledger = ledger.with(subtopic.foundAs(clusters.found.get(subtopic.id())));
      }
    }
    return ledger;
  }

  private void look(Grouping grouping) {
    List<Optional<SubtopicId>> ids =
        grouping.clusters().stream().map(c -> run.subtopicOf(c).map(Subtopic::id)).toList();
    for (int number = 0; number < ids.size(); number++) {
      if (ids.get(number).isPresent()) {
        SubtopicId id = ids.get(number).get();
        Cluster cluster = grouping.clusters().get(number);
        List<Likeness> neighbours = neighbours(number, ids, grouping.mixture());
        found.putIfAbsent(id, found(cluster, neighbours, group(number, grouping)));
      }
    }
  }

  private static List<Likeness> neighbours(
      int own, List<Optional<SubtopicId>> ids, TermMixture mixture) {
    return IntStream.range(0, ids.size())
        .filter(other -> ids.get(other).isPresent() && !ids.get(other).equals(ids.get(own)))
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -mixture.nearness(own, other)))
        .map(other -> new Likeness(id(ids, other), mixture.nearness(own, other)))
        .filter(neighbour -> neighbour.degree() > 0)
        .limit(NEIGHBOURS)
        .toList();
  }

  private static String id(List<Optional<SubtopicId>> ids, int number) {
    return ids.get(number).orElseThrow().toString();
  }

  private static Map<Language, String> group(int cluster, Grouping grouping) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    grouping
        .groupOf(cluster)
        .ifPresent(
            group -> {
              ClusterName name = grouping.groups().get(group).name();
              name.zh().ifPresent(zh -> names.put(Language.ZH, zh));
              name.en().ifPresent(en -> names.put(Language.EN, en));
            });
    return names;
  }

  private FoundCluster found(
      Cluster cluster, List<Likeness> neighbours, Map<Language, String> group) {
    Proposal proposal = run.proposal(cluster);
    Optional<Double> growth = cluster.dates().map(ClusterDates::growth);
    return new FoundCluster(
        cluster.stability(),
        cluster.coherence(),
        growth.map(OptionalDouble::of).orElseGet(OptionalDouble::empty),
        proposal.nearest().map(near -> new Likeness(near.label().name(), near.f1())),
        proposal.objections().stream().map(objection -> inWords(objection, proposal)).toList(),
        neighbours,
        cluster.papers().stream().limit(CENTRAL).toList(),
        group);
  }

  private static String inWords(Proposal.Objection objection, Proposal proposal) {
    return objection == Proposal.Objection.RESTATES
        ? proposal
            .restated()
            .map(label -> "has the papers of " + label)
            .orElse("is most of the papers")
        : objection.name().toLowerCase(Locale.ROOT);
  }
}
