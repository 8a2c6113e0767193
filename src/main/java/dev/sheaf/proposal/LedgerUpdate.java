package dev.sheaf.proposal;

import dev.sheaf.cluster.Cluster;
import dev.sheaf.corpus.Language;
import dev.sheaf.proposal.LedgerEvent.Change;
import dev.sheaf.subtopic.Subtopic;
import dev.sheaf.subtopic.Subtopic.Papers;
import dev.sheaf.subtopic.Subtopic.Status;
import dev.sheaf.subtopic.SubtopicId;
import dev.sheaf.subtopic.SubtopicLedger;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A ledger after a run of clustering, with the changes of its subtopics.
 *
 * <p>Each cluster is matched with at most one subtopic of the same topic, so that all together are
 * most alike ({@link dev.sheaf.math.Matching}). A proposed subtopic takes the papers and terms of
 * its cluster and keeps its id; its name too, while that is among the terms; papers that the run
 * did not see stay. An accepted one stays as it was accepted, and what its cluster has beside the
 * examples are candidates. A rejected one stays as it was rejected, so its cluster is not proposed
 * again. A cluster that is proposed and no subtopic's becomes a new one; a proposed subtopic
 * without a cluster is gone.
 *
 * <p>The order of clusters and papers does not matter.
 */
public final class LedgerUpdate {
  private final ClusterMatching matching;
  private final Transitions transitions;
  private final Map<Integer, SubtopicId> ids = new HashMap<>();
  private final List<LedgerEvent> events = new ArrayList<>();
  private SubtopicLedger ledger;

  private LedgerUpdate(SubtopicLedger before, Collection<Cluster> clusters) {
    this.matching = new ClusterMatching(before, clusters);
    this.transitions = new Transitions(before, matching);
    this.ledger = before;
  }

  /**
   * Brings a ledger up to date.
   *
   * @param clusters all clusters of a run, proposed or not; no paper is in two
   * @param isProposed which of them are worth a subtopic
   */
  public static LedgerUpdate of(
      SubtopicLedger ledger, Collection<Cluster> clusters, Predicate<Cluster> isProposed) {
    LedgerUpdate update = new LedgerUpdate(ledger, clusters);
    List<Cluster> sorted = update.matching.clusters();
    Set<Integer> proposed =
        IntStream.range(0, sorted.size())
            .filter(c -> isProposed.test(sorted.get(c)))
            .boxed()
            .collect(Collectors.toSet());
    IntStream.range(0, sorted.size()).forEach(c -> update.take(c, proposed));
    update.addParts();
    update.bear(proposed);
    ledger.subtopics().forEach(update::tell);
    update.events.sort(Comparator.comparing(event -> event.subtopic().id()));
    return update;
  }

  /** The new ledger. */
  public SubtopicLedger ledger() {
    return ledger;
  }

  /** What happened to subtopics that are proposed or accepted, by id; one event for each. */
  public List<LedgerEvent> events() {
    return List.copyOf(events);
  }

  /**
   * The subtopic that a cluster is, as it is now; the whole where that is part of another. Its
   * status tells whether the cluster was rejected or accepted before.
   */
  public Optional<Subtopic> subtopicOf(Cluster cluster) {
    return matching.numberOf(cluster).stream()
        .boxed()
        .filter(ids::containsKey)
        .map(number -> ledger.root(ids.get(number)))
        .findFirst();
  }

  private void take(int number, Set<Integer> proposed) {
    Optional<Subtopic> match = matching.subtopicOf(number);
    if (match.isEmpty()) {
      return;
    }
    Subtopic before = match.get();
    Cluster cluster = matching.clusters().get(number);
    ids.put(number, before.id());
    boolean returns = before.status() == Status.GONE && proposed.contains(number);
    if (before.status() == Status.ACCEPTED) {
      ledger = ledger.with(before.withPapers(papers(before, cluster)));
    } else if (before.status() == Status.PROPOSED || returns) {
      ledger =
          ledger.with(
              before
                  .withPapers(papers(before, cluster))
                  .describedBy(names(before, cluster), terms(cluster))
                  .undecided(Status.PROPOSED));
    }
  }

  /** Examples stay; of the candidates those of the cluster, and those that the run did not see. */
  private Papers papers(Subtopic before, Cluster cluster) {
    TreeSet<String> candidates = new TreeSet<>(before.papers().candidates());
    candidates.removeAll(matching.known(before));
    candidates.addAll(cluster.papers());
    return new Papers(before.papers().examples(), candidates);
  }

  /** What the clusters of parts have is found for the whole as well. */
  private void addParts() {
    for (int i = 0; i < matching.clusters().size(); i++) {
      Optional<Subtopic> part = matching.subtopicOf(i).filter(s -> s.into().isPresent());
      if (part.isPresent()) {
        Subtopic whole = ledger.root(part.get().id());
        TreeSet<String> candidates = new TreeSet<>(whole.papers().candidates());
        candidates.addAll(matching.clusters().get(i).papers());
        ledger = ledger.with(whole.withPapers(new Papers(whole.papers().examples(), candidates)));
      }
    }
  }

  /** The largest first, equally large ones in order. */
  private void bear(Set<Integer> proposed) {
    IntStream.range(0, matching.clusters().size())
        .filter(c -> proposed.contains(c) && matching.subtopicOf(c).isEmpty())
        .boxed()
        .sorted(Comparator.comparing(c -> -matching.clusters().get(c).size()))
        .forEach(this::bear);
  }

  private void bear(int number) {
    Cluster cluster = matching.clusters().get(number);
    Subtopic born =
        Subtopic.proposed(
            ledger.nextId(), cluster.within(), names(cluster), terms(cluster), cluster.papers());
    ledger = ledger.with(born);
    ids.put(number, born.id());
    events.add(
        new LedgerEvent(Change.BORN, born, transitions.originsOf(number), cluster.size(), 0));
  }

  private void tell(Subtopic before) {
    Subtopic now = ledger.require(before.id());
    if (before.status() == Status.GONE && now.status() == Status.PROPOSED) {
      tell(Change.RETURNED, before, List.of());
    }
    if (!Transitions.isAlive(before)) {
      return;
    }
    List<Integer> parts = transitions.splitOff(before);
    List<SubtopicId> tookIn = transitions.tookIn(before);
    boolean hasDied = transitions.hasDied(before);
    if (hasDied && before.status() == Status.PROPOSED) {
      ledger = ledger.with(now.undecided(Status.GONE));
    }
    if (!parts.isEmpty()) {
      tell(Change.SPLIT, before, parts.stream().filter(ids::containsKey).map(ids::get).toList());
    } else if (!tookIn.isEmpty()) {
      tell(Change.MERGED, before, tookIn);
    } else if (hasDied && !transitions.isAbsorbed(before)) {
      tell(Change.DIED, before, List.of());
    } else if (transitions.isFound(before)) {
      tell(transitions.changeOfSize(before), before, List.of());
    }
  }

  private void tell(Change change, Subtopic before, List<SubtopicId> others) {
    events.add(
        new LedgerEvent(
            change,
            ledger.require(before.id()),
            others,
            transitions.gained(before),
            transitions.lost(before)));
  }

  /**
   * A subtopic is called what it was called before, unless that is no longer what its cluster is
   * about and no curator has chosen it; a language without a name gets one.
   */
  private static Map<Language, String> names(Subtopic before, Cluster cluster) {
    Map<Language, String> names = names(cluster);
    List<String> about =
        Stream.concat(
                names.values().stream(), terms(cluster).values().stream().flatMap(List::stream))
            .map(Script::fold)
            .toList();
    boolean stillFits =
        before.names().values().stream()
            .map(Script::fold)
            .anyMatch(name -> about.stream().anyMatch(term -> term.contains(name)));
    if (stillFits || !before.decisions().isEmpty()) {
      names.putAll(before.names());
    }
    return names;
  }

  private static Map<Language, String> names(Cluster cluster) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    cluster.name().zh().ifPresent(name -> names.put(Language.ZH, cell(name)));
    cluster.name().en().ifPresent(name -> names.put(Language.EN, cell(name)));
    return names;
  }

  private static Map<Language, List<String>> terms(Cluster cluster) {
    Map<Language, List<String>> terms = new EnumMap<>(Language.class);
    cluster
        .terms()
        .forEach(
            (language, list) ->
                terms.put(
                    language,
                    list.stream()
                        .map(term -> cell(term.term()))
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .toList()));
    return terms;
  }

  /** A text without what separates texts in a file. */
  private static String cell(String text) {
    return text.replaceAll("[;；\\p{Cntrl}\\s]+", " ").strip();
  }
}
