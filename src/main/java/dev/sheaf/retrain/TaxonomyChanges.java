package dev.sheaf.retrain;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * * The changes of a taxonomy.
 *
 * @param added labels that were not written down
 * @param removed labels that are no longer written down, under no spelling
 * @param folded labels in use before that are now a spelling of another one
 * @param edited labels whose line says something else
 */
public record TaxonomyChanges(
    SortedSet<Label> added,
    SortedSet<Label> removed,
    SortedMap<Label, Label> folded,
    SortedSet<Label> edited) {

  /**
   * What became of a taxonomy.
   *
   * @param used the labels that papers bore under the first
   */
  static TaxonomyChanges between(Taxonomy then, Taxonomy now, Collection<Label> used) {
    Map<Label, Taxonomy.Entry> before = byLabel(then);
    Map<Label, Taxonomy.Entry> after = byLabel(now);
    Set<Label> known = new TreeSet<>(used);
    known.addAll(before.keySet());
    SortedMap<Label, Label> folded = new TreeMap<>();
    for (Label label : known) {
      now.find(label.name())
          .map(Taxonomy.Entry::label)
          .filter(onto -> !onto.equals(label))
          .ifPresent(onto -> folded.put(label, onto));
    }
    SortedSet<Label> added = new TreeSet<>(after.keySet());
    added.removeAll(before.keySet());
    SortedSet<Label> removed = new TreeSet<>(before.keySet());
    removed.removeAll(after.keySet());
    removed.removeAll(folded.keySet());
    SortedSet<Label> edited = new TreeSet<>(before.keySet());
    edited.retainAll(after.keySet());
    edited.removeIf(label -> sayTheSame(before.get(label), after.get(label)));
    return new TaxonomyChanges(added, removed, folded, edited);
  }

  private static Map<Label, Taxonomy.Entry> byLabel(Taxonomy taxonomy) {
    return taxonomy.entries().stream().collect(Collectors.toMap(Taxonomy.Entry::label, e -> e));
  }

  /** Where it is written, a line says nothing else. */
  private static boolean sayTheSame(Taxonomy.Entry one, Taxonomy.Entry other) {
    return one.facet() == other.facet()
        && Objects.equals(one.parent(), other.parent())
        && one.names().equals(other.names())
        && one.aliases().equals(other.aliases())
        && one.terms().equals(other.terms());
  }

  /** Whether the two taxonomies say the same. */
  public boolean isEmpty() {
    return List.of(added, removed, folded.keySet(), edited).stream().allMatch(Set::isEmpty);
  }
}
