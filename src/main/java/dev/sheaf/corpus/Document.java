package dev.sheaf.corpus;

import dev.sheaf.error.Location;
import dev.sheaf.error.Require;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One paper: its title and abstract in one or more languages, and what is known about it.
 *
 * @param id the arXiv id without its version where there is one, else a hash of the normalised text
 * @param source where it was read
 * @param published when it was published; empty where nothing tells
 * @param titles the title by language; may be empty
 * @param abstracts the abstract by language; may be empty where there is a title
 * @param labels the answers by facet, at most one to {@link Facet#TOPIC}; an empty list of themes
 *     says that it is known to have none
 */
public record Document(
    String id,
    Location source,
    Optional<PublicationDate> published,
    Map<Language, String> titles,
    Map<Language, String> abstracts,
    Map<Facet, List<Label>> labels) {

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

  /** The one answer to {@link Facet#TOPIC}, where it is known. */
  public Optional<Label> topic() {
    return labels(Facet.TOPIC).stream().findFirst();
  }

  /** The answers to a facet; empty where none is known. */
  public List<Label> labels(Facet facet) {
    return labels.getOrDefault(facet, List.of());
  }

  /** Whether it bears any label. */
  public boolean hasLabels() {
    return labels.values().stream().anyMatch(answers -> !answers.isEmpty());
  }

  /** Whether the answers to a facet are known, be it that there is none. */
  public boolean isAnswered(Facet facet) {
    return labels.containsKey(facet);
  }

  /** Whether any text of the document is in that language. */
  public boolean isIn(Language language) {
    return titles.containsKey(language) || abstracts.containsKey(language);
  }

  /** The same paper under another id. */
  public Document withId(String other) {
    return new Document(other, source, published, titles, abstracts, labels);
  }

  /** The same paper with these labels and no others. */
  public Document withLabels(Map<Facet, List<Label>> others) {
    return new Document(id, source, published, titles, abstracts, others);
  }

  /** The same paper with these answers to a facet; those to other facets stay. */
  public Document withLabels(Facet facet, List<Label> answers) {
    EnumMap<Facet, List<Label>> all = new EnumMap<>(Facet.class);
    all.putAll(labels);
    all.put(facet, answers);
    return withLabels(all);
  }

  /** The same paper with its texts in one language alone; empty where it has none in it. */
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
