package dev.sheaf.corpus;

import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paper: its title and abstract in one or two languages, and what is known about it. Immutable.
 *
 * @param id the arXiv id without its version; if the paper has none, a hash of the normalised text
 * @param source where it was read
 * @param published when it was published; empty if that is not known
 * @param titles the title by language; may be empty
 * @param abstracts the abstract by language; may be empty if there is a title
 * @param labels the answers by facet, at most one for {@link Facet#TOPIC}; a facet without an entry
 *     is not known, and an empty list of themes means that the paper is known to have none
 */
public record Document(
    String id,
    Location source,
    Optional<PublicationDate> published,
    Map<Language, String> titles,
    Map<Language, String> abstracts,
    Map<Facet, List<Label>> labels) {

  /**
   * Copies the maps and checks the values.
   *
   * @throws IllegalArgumentException if the id or a text is blank, if there is neither a title nor
   *     an abstract, or if there is more than one topic
   */
  public Document {
    Require.that(!id.isBlank(), "a document needs an id");
    titles = ordered(Language.class, titles);
    abstracts = ordered(Language.class, abstracts);
    Require.that(!titles.isEmpty() || !abstracts.isEmpty(), "document %s has no text", id);
    EnumMap<Facet, List<Label>> copies = new EnumMap<>(Facet.class);
    labels.forEach((facet, answers) -> copies.put(facet, List.copyOf(answers)));
    copies.remove(Facet.TOPIC, List.of());
    labels = Collections.unmodifiableMap(copies);
    Require.that(
        labels.getOrDefault(Facet.TOPIC, List.of()).size() <= 1,
        "document %s has more than one topic: %s",
        id,
        labels.get(Facet.TOPIC));
  }

  /** The topic; empty if it is not known. */
  public Optional<Label> topic() {
    return labels(Facet.TOPIC).stream().findFirst();
  }

  /**
   * The answers to a facet, as an immutable list. It is empty if none is known, and also if the
   * paper is known to have none; {@link #isAnswered} tells these two cases apart.
   */
  public List<Label> labels(Facet facet) {
    return labels.getOrDefault(facet, List.of());
  }

  /** Whether the paper has a label of any facet. */
  public boolean hasLabels() {
    return labels.values().stream().anyMatch(answers -> !answers.isEmpty());
  }

  /**
   * Whether the answers to a facet are known. A known answer may be that the paper has no label.
   */
  public boolean isAnswered(Facet facet) {
    return labels.containsKey(facet);
  }

  /** Whether the title or the abstract is there in a language. */
  public boolean isIn(Language language) {
    return titles.containsKey(language) || abstracts.containsKey(language);
  }

  /**
   * A copy with another id.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Document withId(String other) {
    return new Document(other, source, published, titles, abstracts, labels);
  }

  /**
   * A copy with these labels instead of its own.
   *
   * @throws IllegalArgumentException if there is more than one topic
   */
  public Document withLabels(Map<Facet, List<Label>> others) {
    return new Document(id, source, published, titles, abstracts, others);
  }

  /**
   * A copy with these answers to one facet. The answers to other facets stay.
   *
   * @throws IllegalArgumentException if there is more than one topic
   */
  public Document withLabels(Facet facet, List<Label> answers) {
    EnumMap<Facet, List<Label>> all = new EnumMap<>(Facet.class);
    all.putAll(labels);
    all.put(facet, answers);
    return withLabels(all);
  }

  /** A copy with the texts in one language only; empty if there is no text in that language. */
  public Optional<Document> only(Language language) {
    return isIn(language)
        ? Optional.of(
            new Document(
                id, source, published, only(language, titles), only(language, abstracts), labels))
        : Optional.empty();
  }

  private static Map<Language, String> only(Language language, Map<Language, String> texts) {
    return texts.containsKey(language) ? Map.of(language, texts.get(language)) : Map.of();
  }

  private static <K extends Enum<K>> Map<K, String> ordered(Class<K> type, Map<K, String> texts) {
    EnumMap<K, String> copy = new EnumMap<>(type);
    texts.forEach(
        (key, text) -> {
          Require.that(!text.isBlank(), "a text must not be blank");
          copy.put(key, text);
        });
    return Collections.unmodifiableMap(copy);
  }
}
