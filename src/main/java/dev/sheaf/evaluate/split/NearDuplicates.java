package dev.sheaf.evaluate.split;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.math.DisjointSets;
import dev.sheaf.text.Analyzer;
import dev.sheaf.text.Analyzer.FunctionWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Papers whose texts nearly match: the same abstract under another id, a later version with small
 * changes, one language of a paper that stands elsewhere in both. Immutable.
 *
 * <p>Two papers nearly match where their texts in one language, title and abstract together, have
 * at least {@value #LEAST_SHARE} of their words and pairs of words in common, by Jaccard's index of
 * the sets of terms; texts of fewer than {@value #FEW_TERMS} terms must be the same. With one word
 * in twenty changed the index is about 0.8; unrelated abstracts hardly reach 0.2. Groups are
 * closed: what nearly matches one paper of a group belongs to it. Time grows with the number of
 * papers, not with that of pairs, see {@link MinHash}.
 */
public final class NearDuplicates {
  static final double LEAST_SHARE = 0.5;
  static final int FEW_TERMS = 20;

  private final List<List<Document>> groups;
  private final Map<String, Document> firstById;

  private NearDuplicates(List<List<Document>> groups) {
    this.groups = List.copyOf(groups);
    this.firstById = new HashMap<>();
    groups.forEach(group -> group.forEach(d -> firstById.put(d.id(), group.get(0))));
  }

  /** The groups among documents with unique ids; the same in whatever order these come. */
  public static NearDuplicates among(Iterable<Document> documents) {
    List<Document> sorted = new ArrayList<>();
    documents.forEach(sorted::add);
    sorted.sort(comparing(Document::id));
    DisjointSets sets = sets(sorted);
    Map<Integer, List<Document>> byFirst = new LinkedHashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      byFirst.computeIfAbsent(sets.least(i), first -> new ArrayList<>()).add(sorted.get(i));
    }
    return new NearDuplicates(
        byFirst.values().stream().filter(group -> group.size() > 1).map(List::copyOf).toList());
  }

  /** No groups: every document is taken to stand alone. */
  public static NearDuplicates none() {
    return new NearDuplicates(List.of());
  }

  /** The documents that nearly match none before them in order of id, in the order given. */
  public static Corpus withoutRepeated(Corpus corpus) {
    NearDuplicates repeated = among(corpus);
    return corpus.filter(document -> repeated.first(document).equals(document));
  }

  /** The groups of two papers and more, each in order of id, ordered by the first. */
  public List<List<Document>> groups() {
    return groups;
  }

  /** How many papers nearly match one that comes before them in order of id. */
  public int repeated() {
    return firstById.size() - groups.size();
  }

  /** The first paper of the group that a paper belongs to; the paper itself where it is alone. */
  public Document first(Document document) {
    return firstById.getOrDefault(document.id(), document);
  }

  /** Whether a document nearly matches none of these. */
  public Predicate<Document> outside(Iterable<Document> others) {
    Set<String> firsts = new HashSet<>();
    others.forEach(other -> firsts.add(first(other).id()));
    return document -> !firsts.contains(first(document).id());
  }

  private static DisjointSets sets(List<Document> documents) {
    Analyzer analyzer = new Analyzer(new Analyzer.Settings(2, 2, 2, FunctionWords.LEFT_OUT));
    DisjointSets sets = new DisjointSets(documents.size());
    for (Language language : Language.values()) {
      MinHash.of(documents, language, analyzer).join(sets);
    }
    return sets;
  }
}
