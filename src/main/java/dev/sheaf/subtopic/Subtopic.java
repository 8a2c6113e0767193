package dev.sheaf.subtopic;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A group of papers that was proposed as a label of its own, with what the curator decided on it.
 *
 * @param into what it was merged into; present only if it is {@link Status#MERGED}
 * @param within the topic whose papers it was found in; empty if it was found in all papers
 * @param label its label in the taxonomy; present only if it is {@link Status#ACCEPTED}
 * @param names its name by language; at least one
 * @param terms the words that define it, the strongest first; no empty lists
 * @param decisions what the curator decided, in words, the latest decision last
 * @param found the cluster that the last run found for it; empty if no run told
 */
public record Subtopic(
    SubtopicId id,
    Status status,
    Optional<SubtopicId> into,
    Optional<Label> within,
    Optional<Label> label,
    Map<Language, String> names,
    Map<Language, List<String>> terms,
    Papers papers,
    List<String> decisions,
    Optional<FoundCluster> found) {

  /** The state of a subtopic. */
  public enum Status {
    /** Found in the papers; the curator has not decided on it. */
    PROPOSED,
    /** Proposed before, but no longer found in the papers. */
    GONE,
    /** A label of the taxonomy. */
    ACCEPTED,
    /** Declined by the curator; it is not proposed again. */
    REJECTED,
    /** Part of another subtopic. */
    MERGED;

    /** The word used in files, options and reports: {@code proposed}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The papers of a subtopic, by id.
   *
   * @param examples the papers that have its label
   * @param candidates further papers that clustering found to belong to it
   */
  public record Papers(SortedSet<String> examples, SortedSet<String> candidates) {
    public Papers {
      examples = Collections.unmodifiableSortedSet(new TreeSet<>(examples));
      TreeSet<String> others = new TreeSet<>(candidates);
      others.removeAll(examples);
      candidates = Collections.unmodifiableSortedSet(others);
    }

    /** Papers that clustering found. None of them is an example. */
    public static Papers found(Collection<String> candidates) {
      return new Papers(new TreeSet<>(), new TreeSet<>(candidates));
    }

    /** Examples and candidates. */
    public SortedSet<String> all() {
      TreeSet<String> all = new TreeSet<>(examples);
      all.addAll(candidates);
      return all;
    }

    /** The number of examples and candidates. */
    public int size() {
      return examples.size() + candidates.size();
    }
  }

  public Subtopic {
    Require.that(into.isPresent() == (status == Status.MERGED), "%s: merged into what?", id);
    Require.that(into.filter(id::equals).isEmpty(), "%s is merged into itself", id);
    Require.that(
        label.isPresent() == (status == Status.ACCEPTED),
        "%s: a label where it is accepted, and only there",
        id);
    EnumMap<Language, String> nameCopies = new EnumMap<>(Language.class);
    nameCopies.putAll(names);
    names = Collections.unmodifiableMap(nameCopies);
    Require.that(!names.isEmpty(), "%s needs a name", id);
    EnumMap<Language, List<String>> termCopies = new EnumMap<>(Language.class);
    terms.forEach((language, list) -> termCopies.put(language, List.copyOf(list)));
    termCopies.values().removeIf(List::isEmpty);
    terms = Collections.unmodifiableMap(termCopies);
    decisions = List.copyOf(decisions);
    Stream.of(names.values(), allTerms(terms), decisions)
        .flatMap(Collection::stream)
        .forEach(text -> Require.that(isCell(text), "no name, term or decision: \"%s\"", text));
  }

  /** A new subtopic, which the curator has not decided on. */
  public static Subtopic proposed(
      SubtopicId id,
      Optional<Label> within,
      Map<Language, String> names,
      Map<Language, List<String>> terms,
      Collection<String> papers) {
    return new Subtopic(
        id,
        Status.PROPOSED,
        Optional.empty(),
        within,
        Optional.empty(),
        names,
        terms,
        Papers.found(papers),
        List.of(),
        Optional.empty());
  }

  /** Whether a text can stand in a list of a file: trimmed, on one line, without semicolons. */
  static boolean isCell(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.codePoints().noneMatch(c -> c == ';' || c == '；' || Character.isISOControl(c));
  }

  /** The terms of all languages, Chinese ones first. */
  public List<String> allTerms() {
    return allTerms(terms);
  }

  private static List<String> allTerms(Map<Language, List<String>> terms) {
    return terms.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** The name in all its languages: {@code 检索代理 / Search agents}. */
  public String title() {
    return names.values().stream().distinct().collect(Collectors.joining(" / "));
  }

  /**
   * The line of the taxonomy for an accepted subtopic: a theme below its topic.
   *
   * @param where the place of the line
   */
  public Taxonomy.Entry entry(Location where) {
    return new Taxonomy.Entry(
        label.orElseThrow(),
        Facet.THEME,
        within,
        names,
        names.values().stream().filter(name -> !name.equals(label.get().name())).toList(),
        allTerms(),
        where);
  }

  /** A copy with other papers. */
  public Subtopic withPapers(Papers changed) {
    return new Subtopic(id, status, into, within, label, names, terms, changed, decisions, found);
  }

  /** A copy with the cluster that a run found for it. */
  public Subtopic foundAs(FoundCluster cluster) {
    return new Subtopic(
        id, status, into, within, label, names, terms, papers, decisions, Optional.of(cluster));
  }

  /** A copy with other names and terms. */
  public Subtopic describedBy(
      Map<Language, String> newNames, Map<Language, List<String>> newTerms) {
    return new Subtopic(
        id, status, into, within, label, newNames, newTerms, papers, decisions, found);
  }

  /** A copy with the names that the curator gave. Names in other languages stay. */
  Subtopic named(SubtopicNames given) {
    EnumMap<Language, String> all = new EnumMap<>(names);
    all.putAll(given.byLanguage());
    return describedBy(all, terms);
  }

  /** A copy that is proposed or gone, so that the curator has not decided on it. */
  public Subtopic undecided(Status proposedOrGone) {
    return with(proposedOrGone, Optional.empty(), Optional.empty());
  }

  /** A copy that is accepted as a label. All its papers become examples. */
  Subtopic accepted(Label as) {
    Papers examples = new Papers(papers.all(), new TreeSet<>());
    return with(Status.ACCEPTED, Optional.empty(), Optional.of(as)).withPapers(examples);
  }

  /** A copy that is rejected. No paper is an example of it. */
  Subtopic rejected() {
    return with(Status.REJECTED, Optional.empty(), Optional.empty())
        .withPapers(Papers.found(papers.all()));
  }

  /** A copy that is merged into another subtopic. */
  Subtopic mergedInto(SubtopicId other) {
    return with(Status.MERGED, Optional.of(other), Optional.empty())
        .withPapers(Papers.found(papers.all()));
  }

  /** A copy that has the papers and terms of another subtopic as well. */
  Subtopic taking(Subtopic part) {
    TreeSet<String> examples = new TreeSet<>(papers.examples());
    TreeSet<String> candidates = new TreeSet<>(papers.candidates());
    (status == Status.ACCEPTED ? examples : candidates).addAll(part.papers().all());
    EnumMap<Language, List<String>> union = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      union.put(
          language,
          Stream.of(this, part)
              .flatMap(one -> one.terms.getOrDefault(language, List.of()).stream())
              .distinct()
              .toList());
    }
    return describedBy(names, union)
        .withPapers(new Papers(examples, candidates))
        .decided("took in " + part.id());
  }

  /** A copy with one more decision. */
  Subtopic decided(String what) {
    List<String> all = Stream.concat(decisions.stream(), Stream.of(what)).toList();
    return new Subtopic(id, status, into, within, label, names, terms, papers, all, found);
  }

  private Subtopic with(Status next, Optional<SubtopicId> target, Optional<Label> as) {
    return new Subtopic(id, next, target, within, as, names, terms, papers, decisions, found);
  }
}
