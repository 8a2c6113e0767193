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
 * All labels that a curator has written down, with their names, spellings, parents and defining
 * terms. Immutable.
 *
 * <p>A label is found under its own name, its name in each language and its aliases; upper and
 * lower case, full and half width, Traditional and Simplified Chinese are one spelling.
 */
public final class Taxonomy {
  private static final Pattern SPACE_BESIDE_HAN =
      Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

  /**
   * What is written down of one label.
   *
   * @param parent the broader label that this one counts for as well
   * @param names what to call the label in each language
   * @param aliases other spellings that mean this label
   * @param terms the words that define the label
   * @param where where it is written
   */
  public record Entry(
      Label label,
      Facet facet,
      Optional<Label> parent,
      Map<Language, String> names,
      List<String> aliases,
      List<String> terms,
      Location where) {
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

  /** The taxonomy that knows no label. */
  public static Taxonomy empty() {
    return EMPTY;
  }

  /**
   * A taxonomy of these entries.
   *
   * @throws BadInputException at the entry that claims a spelling of another one, names an unknown
   *     parent, or is its own ancestor
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

  /** The entries in the order written. */
  public List<Entry> entries() {
    return entries;
  }

  /** The entry that a label as somebody wrote it belongs to. */
  public Optional<Entry> find(String spelling) {
    return bySpelling.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(bySpelling.get(folded(spelling)));
  }

  /** The broader labels of a label, its parent first; none for a label that is not written down. */
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
   * Sorts a document's labels, as written, into facets and folds their spellings.
   *
   * <p>The first label known as a topic answers {@link Facet#TOPIC}; every other label is a theme,
   * also one that is not written down here. Where no topic is among them, a theme's nearest
   * ancestor that is a topic answers. A theme counts for its ancestors that are themes as well. A
   * document has one topic: further ones are left out.
   *
   * @param topic the label of a field that holds exactly one answer: a topic, unless it is written
   *     down as a theme
   * @param labels trimmed and not empty
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

  /** Themes and, behind them, the broader themes that they count for as well; each once. */
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

  /** Chinese is written with and without a space beside a Latin word. */
  private static String folded(String spelling) {
    String folded = Script.fold(spelling);
    return folded.indexOf(' ') < 0 ? folded : SPACE_BESIDE_HAN.matcher(folded).replaceAll("");
  }
}
