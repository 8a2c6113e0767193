package dev.sheaf.subtopic;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Require;
import dev.sheaf.subtopic.Subtopic.Status;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of all subtopics that were ever proposed, with every decision on them. Immutable: a
 * decision gives a new ledger. Subtopics are never removed, and an id never means another one.
 */
public final class SubtopicLedger {
  private static final int NEAR = 3;

  private final NavigableMap<SubtopicId, Subtopic> byId;
  private final Map<String, ListedPaper> papers;

  private SubtopicLedger(NavigableMap<SubtopicId, Subtopic> byId, Map<String, ListedPaper> papers) {
    this.byId = byId;
    this.papers = papers;
  }

  /** A ledger without subtopics. */
  public static SubtopicLedger empty() {
    return new SubtopicLedger(new TreeMap<>(), Map.of());
  }

  /**
   * A ledger of these subtopics, in any order.
   *
   * @throws IllegalArgumentException if an id comes twice, or if a subtopic is merged into an
   *     unknown one or into itself by a circle
   */
  public static SubtopicLedger of(Collection<Subtopic> subtopics) {
    return of(subtopics, Map.of());
  }

  private static SubtopicLedger of(
      Collection<Subtopic> subtopics, Map<String, ListedPaper> papers) {
    NavigableMap<SubtopicId, Subtopic> byId = new TreeMap<>();
    for (Subtopic subtopic : subtopics) {
      Require.that(
          byId.putIfAbsent(subtopic.id(), subtopic) == null, "two subtopics are %s", subtopic.id());
    }
    byId.values().forEach(subtopic -> checkTarget(subtopic, byId));
    return new SubtopicLedger(byId, papers);
  }

  private static void checkTarget(Subtopic subtopic, Map<SubtopicId, Subtopic> byId) {
    Set<SubtopicId> seen = new LinkedHashSet<>();
    Optional<SubtopicId> next = subtopic.into();
    while (next.isPresent()) {
      Subtopic target = byId.get(next.get());
      Require.that(
          target != null, "%s is merged into %s, which is none", subtopic.id(), next.get());
      Require.that(seen.add(target.id()), "%s is merged in a circle: %s", subtopic.id(), seen);
      next = target.into();
    }
  }

  /** All subtopics, ordered by id. */
  public List<Subtopic> subtopics() {
    return List.copyOf(byId.values());
  }

  /** Finds the subtopic with an id; empty if there is none. */
  public Optional<Subtopic> find(SubtopicId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** An id that no subtopic ever had. */
  public SubtopicId nextId() {
    return new SubtopicId(byId.isEmpty() ? 1 : byId.lastKey().number() + 1);
  }

  /**
   * Follows merges to the subtopic that this one is now part of; the subtopic itself if it was
   * never merged.
   */
  public Subtopic root(SubtopicId id) {
    Subtopic subtopic = byId.get(id);
    while (subtopic.into().isPresent()) {
      subtopic = byId.get(subtopic.into().get());
    }
    return subtopic;
  }

  /** For each paper that is an example of accepted subtopics, their labels, in label order. */
  public Map<String, List<Label>> labelsByPaper() {
    return byId.values().stream()
        .filter(subtopic -> subtopic.label().isPresent())
        .sorted(Comparator.comparing(subtopic -> subtopic.label().orElseThrow()))
        .flatMap(s -> s.papers().examples().stream().map(paper -> Map.entry(paper, s)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                TreeMap::new,
                Collectors.mapping(e -> e.getValue().label().orElseThrow(), Collectors.toList())));
  }

  /** A copy with a subtopic added. If there is one with the same id, the new one replaces it. */
  public SubtopicLedger with(Subtopic subtopic) {
    NavigableMap<SubtopicId, Subtopic> changed = new TreeMap<>(byId);
    changed.put(subtopic.id(), subtopic);
    return of(changed.values(), papers);
  }

  /**
   * A copy that knows more of its papers, or other things. What it knew of others stays, and papers
   * of no subtopic are left out.
   */
  public SubtopicLedger telling(Map<String, ListedPaper> more) {
    Map<String, ListedPaper> all = new HashMap<>();
    for (Subtopic subtopic : byId.values()) {
      for (String id : subtopic.papers().all()) {
        Optional.ofNullable(more.get(id))
            .or(() -> paper(id))
            .ifPresent(known -> all.put(id, known));
      }
    }
    return new SubtopicLedger(byId, all);
  }

  /** What is known of a paper; empty if no run told. */
  public Optional<ListedPaper> paper(String id) {
    return Optional.ofNullable(papers.get(id));
  }

  /** Whether another ledger has the same subtopics and tells the same of their papers. */
  public boolean isSameAs(SubtopicLedger other) {
    return byId.equals(other.byId) && papers.equals(other.papers);
  }

  /**
   * Accepts a subtopic as a label. All its papers become examples. If it is accepted already, its
   * candidates become examples.
   *
   * @param names what to call it; where empty, what it is called, in Chinese where there is a name
   * @throws BadInputException if there is none of that id, or it was merged into another
   */
  public SubtopicLedger accept(SubtopicId id, Optional<SubtopicNames> names) {
    Subtopic subtopic = requireNotMerged(id);
    Subtopic named = names.map(subtopic::named).orElse(subtopic);
    Label label =
        names
            .map(SubtopicNames::label)
            .or(subtopic::label)
            .orElseGet(() -> new Label(subtopic.names().values().iterator().next()));
    int more = subtopic.papers().candidates().size();
    String decision =
        subtopic.label().filter(label::equals).isPresent()
            ? "accepted " + more + " more"
            : "accepted as " + label;
    boolean isOld = decision.equals("accepted 0 more") && named.equals(subtopic);
    return isOld ? this : with(named.accepted(label).decided(decision));
  }

  /**
   * Renames a subtopic.
   *
   * @throws BadInputException if there is none of that id, or it was merged into another
   */
  public SubtopicLedger rename(SubtopicId id, SubtopicNames names) {
    Subtopic subtopic = requireNotMerged(id);
    Subtopic named = subtopic.named(names);
    boolean isOld =
        subtopic.label().map(names.label()::equals).orElse(true) && named.equals(subtopic);
    Subtopic renamed =
        new Subtopic(
            id,
            named.status(),
            named.into(),
            named.within(),
            named.label().map(old -> names.label()),
            named.names(),
            named.terms(),
            named.papers(),
            named.decisions(),
            named.found());
    return isOld ? this : with(renamed.decided("renamed from " + subtopic.title()));
  }

  /**
   * Rejects a subtopic, so that it is not proposed again. If it was accepted, it is no longer a
   * label.
   *
   * @throws BadInputException if there is none of that id, or it was merged into another
   */
  public SubtopicLedger reject(SubtopicId id) {
    Subtopic subtopic = requireNotMerged(id);
    return subtopic.status() == Status.REJECTED
        ? this
        : with(subtopic.rejected().decided("rejected"));
  }

  /**
   * Merges one subtopic into another, which gets its papers and terms. The papers become examples
   * if the other one is accepted, else candidates.
   *
   * @throws BadInputException if there is none of such an id, they are the same, one is part of
   *     another already, the target is not proposed or accepted, or only the part is accepted
   */
  public SubtopicLedger merge(SubtopicId into, SubtopicId id) {
    Subtopic whole = requireNotMerged(into);
    Subtopic part = requireNotMerged(id);
    if (into.equals(id)) {
      throw new BadInputException("expected two subtopics to merge, found %s twice".formatted(id));
    }
    if (whole.status() != Status.PROPOSED && whole.status() != Status.ACCEPTED) {
      throw new BadInputException(
          "expected a proposed or accepted subtopic to merge into, found %s, which is %s"
              .formatted(into, whole.status().word()));
    }
    if (part.label().isPresent() && whole.label().isEmpty()) {
      throw new BadInputException(
          "expected an accepted subtopic to merge the accepted %s into, found %s, which is %s: merge %s %s does"
              .formatted(id, into, whole.status().word(), id, into));
    }
    return with(whole.taking(part)).with(part.mergedInto(into).decided("merged into " + into));
  }

  private Subtopic requireNotMerged(SubtopicId id) {
    Subtopic subtopic = require(id);
    if (subtopic.into().isPresent()) {
      throw new BadInputException(
          "expected a subtopic of its own, found %s, which is part of %s"
              .formatted(id, root(id).id()));
    }
    return subtopic;
  }

  /**
   * The subtopic with an id.
   *
   * @throws BadInputException if there is none; the message names the nearest ids
   */
  public Subtopic require(SubtopicId id) {
    return find(id)
        .orElseThrow(
            () ->
                new BadInputException(
                    byId.isEmpty()
                        ? "expected a subtopic, found no %s: the ledger is empty".formatted(id)
                        : "expected a subtopic, found no %s, perhaps %s".formatted(id, near(id))));
  }

  private String near(SubtopicId id) {
    return byId.keySet().stream()
        .sorted(
            Comparator.<SubtopicId>comparingInt(other -> Math.abs(other.number() - id.number()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAR)
        .sorted()
        .map(SubtopicId::toString)
        .collect(Collectors.joining(" or "));
  }
}
