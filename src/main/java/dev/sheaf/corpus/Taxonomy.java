package dev.sheaf.corpus;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The labels that a curator has written down, with their names, spellings, parents and defining
 * terms. Immutable.
 *
 * <p>A label is found by its own name, by its name in each language and by its aliases. Spellings
 * that differ only in upper and lower case, full and half width, or Traditional and Simplified
 * Chinese count as one.
 */
public final class Taxonomy {
  private static final Pattern SPACE_BESIDE_HAN =
      Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

  /**
   * One label as it is written down.
   *
   * @param label the label
   * @param facet whether it is a topic or a theme
   * @param parent the broader label; a paper with this label counts for that one, too
   * @param names the name of the label by language; may be empty
   * @param aliases other spellings that mean this label
   * @param terms the words that define the label
   * @param where the file and line of the entry
   */
  public record Entry(
      Label label,
      Facet facet,
      Optional<Label> parent,
      Map<Language, String> names,
      List<String> aliases,
      List<String> terms,
      Location where) {
    /** Copies the lists and the map. */
    public Entry {
      names = Map.copyOf(names);
      aliases = List.copyOf(aliases);
      terms = List.copyOf(terms);
    }

    private Set<String> spellings() {
      Set<String> spellings = new TreeSet<>();
      spellings.add(folded(label.name()));
      names.values().forEach(name -> spellings.add(folded(name)));
      aliases.forEach(alias -> spellings.add(folded(alias)));
      return spellings;
    }
  }

  private static final Taxonomy EMPTY = new Taxonomy(List.of(), Map.of());

  private final List<Entry> entries;
  private final Map<String, Entry> bySpelling;

  private Taxonomy(List<Entry> entries, Map<String, Entry> bySpelling) {
    this.entries = entries;
    this.bySpelling = bySpelling;
  }

  /** A taxonomy without labels. */
  public static Taxonomy empty() {
    return EMPTY;
  }

  /**
   * Makes a taxonomy of these entries.
   *
   * @throws BadInputException if two entries have a spelling in common, or if an entry names an
   *     unknown parent or is its own ancestor; the message begins with the place of the entry
   */
  public static Taxonomy of(List<Entry> entries) {
    Map<String, Entry> bySpelling = new HashMap<>();
    for (Entry entry : entries) {
      for (String spelling : entry.spellings()) {
        Entry other = bySpelling.putIfAbsent(spelling, entry);
        if (other != null) {
          throw new BadInputException(
              entry.where(),
              "expected each spelling once, found \"%s\" for %s and, in line %d, for %s",
              spelling,
              entry.label(),
              other.where().line(),
              other.label());
        }
      }
    }
    Taxonomy taxonomy = new Taxonomy(List.copyOf(entries), Map.copyOf(bySpelling));
    entries.forEach(taxonomy::checkAncestors);
    return taxonomy;
  }

  private void checkAncestors(Entry entry) {
    Set<Label> seen = new LinkedHashSet<>(List.of(entry.label()));
    Entry child = entry;
    while (child.parent().isPresent()) {
      Label name = child.parent().get();
      Entry parent = bySpelling.get(folded(name.name()));
      if (parent == null) {
        throw new BadInputException(
            child.where(), "expected a label of this file as the parent, found \"%s\"", name);
      }
      if (!seen.add(parent.label())) {
        throw new BadInputException(
            entry.where(), "expected parents without a circle, found %s in %s", name, seen);
      }
      child = parent;
    }
  }

  /** The entries in the order in which they were given, as an immutable list. */
  public List<Entry> entries() {
    return entries;
  }

  /** Finds the entry of a label in any of its spellings; empty if no entry has this spelling. */
  public Optional<Entry> find(String spelling) {
    return bySpelling.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(bySpelling.get(folded(spelling)));
  }

  /**
   * The broader labels of a label, from its parent upwards. The list is empty if the label has no
   * parent or is not in the taxonomy.
   */
  public List<Label> ancestors(Label label) {
    List<Label> ancestors = new ArrayList<>();
    Optional<Entry> entry = find(label.name()).flatMap(this::parent);
    while (entry.isPresent()) {
      ancestors.add(entry.get().label());
      entry = parent(entry.get());
    }
    return ancestors;
  }

  private Optional<Entry> parent(Entry entry) {
    return entry.parent().flatMap(parent -> find(parent.name()));
  }

  /**
   * Sorts the labels of a document into facets. A label that is written in another spelling gets
   * the name that it has in the taxonomy.
   *
   * <p>The first label that is a topic becomes the topic of the document; further topics are left
   * out. If no label is a topic, the nearest ancestor of a theme that is a topic becomes the topic.
   * Labels that are not in the taxonomy are themes. A theme brings its broader themes with it.
   *
   * @param topic the label from a field that holds exactly one label. It is taken for a topic,
   *     unless the taxonomy has it as a theme
   * @param labels the other labels, in order; each trimmed and not empty
   * @return the labels by facet; a facet without labels has no entry
   * @throws IllegalArgumentException if a label that is not in the taxonomy is blank or not trimmed
   */
  public Map<Facet, List<Label>> assign(Optional<String> topic, List<String> labels) {
    Set<Label> topics = new LinkedHashSet<>();
    Set<Label> themes = new LinkedHashSet<>();
    topic.ifPresent(spelling -> sort(spelling, Facet.TOPIC, topics, themes));
    labels.forEach(spelling -> sort(spelling, Facet.THEME, topics, themes));
    if (topics.isEmpty()) {
      themes.forEach(theme -> ancestors(theme).stream().filter(this::isTopic).forEach(topics::add));
    }
    Map<Facet, List<Label>> answers = new EnumMap<>(Facet.class);
    topics.stream().findFirst().ifPresent(first -> answers.put(Facet.TOPIC, List.of(first)));
    if (!themes.isEmpty()) {
      answers.put(Facet.THEME, withBroader(themes));
    }
    return answers;
  }

  /** These themes, followed by their broader themes. Each theme comes once. */
  public List<Label> withBroader(Collection<Label> themes) {
    Set<Label> all = new LinkedHashSet<>(themes);
    for (Label theme : themes) {
      ancestors(theme).stream().filter(ancestor -> !isTopic(ancestor)).forEach(all::add);
    }
    return List.copyOf(all);
  }

  private void sort(String spelling, Facet unknown, Set<Label> topics, Set<Label> themes) {
    Optional<Entry> entry = find(spelling);
    Facet facet = entry.map(Entry::facet).orElse(unknown);
    Label label = entry.map(Entry::label).orElseGet(() -> new Label(spelling));
    (facet == Facet.TOPIC ? topics : themes).add(label);
  }

  private boolean isTopic(Label label) {
    return find(label.name()).filter(entry -> entry.facet() == Facet.TOPIC).isPresent();
  }

  /**
   * One form for all spellings. A space between a Chinese character and a Latin word is removed,
   * because some write it and others do not.
   */
  private static String folded(String spelling) {
    String folded = Script.fold(spelling);
    return folded.indexOf(' ') < 0 ? folded : SPACE_BESIDE_HAN.matcher(folded).replaceAll("");
  }
}
