package dev.sheaf.read.entry;

import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One paper as a file presents it, its labels still as written there.
 *
 * @param identifier what may identify the paper: an id field, or the link to it
 * @param published the date the file gives
 * @param titles by language; blank texts are left out
 * @param abstracts by language; blank texts are left out
 * @param topic the label of a field that holds exactly one answer
 * @param labels all other labels, in order
 * @param labelPlace where labels stand or would stand; empty if the format has no place for labels,
 *     or the reader does not know it
 */
public record Entry(
    Location where,
    Optional<String> identifier,
    Optional<PublicationDate> published,
    Map<Language, String> titles,
    Map<Language, String> abstracts,
    Optional<String> topic,
    List<String> labels,
    Optional<LabelPlace> labelPlace)
    implements Finding {

  public Entry {
    titles = withoutBlanks(titles);
    abstracts = withoutBlanks(abstracts);
    topic = topic.filter(label -> !label.isBlank());
    labels = labels.stream().filter(label -> !label.isBlank()).toList();
  }

  /** An entry without a place for labels. */
  public Entry(
      Location where,
      Optional<String> identifier,
      Optional<PublicationDate> published,
      Map<Language, String> titles,
      Map<Language, String> abstracts,
      Optional<String> topic,
      List<String> labels) {
    this(where, identifier, published, titles, abstracts, topic, labels, Optional.empty());
  }

  /** A copy that says where its labels stand. */
  public Entry withLabelPlace(Optional<LabelPlace> place) {
    return new Entry(where, identifier, published, titles, abstracts, topic, labels, place);
  }

  /** A copy with more labels. */
  public Entry withLabels(List<String> more) {
    List<String> all = Stream.concat(labels.stream(), more.stream()).distinct().toList();
    return new Entry(where, identifier, published, titles, abstracts, topic, all, labelPlace);
  }

  /** A copy with labels where it has none. */
  public Entry under(List<String> outerLabels) {
    boolean hasLabels = topic.isPresent() || !labels.isEmpty() || outerLabels.isEmpty();
    return hasLabels
        ? this
        : new Entry(
            where, identifier, published, titles, abstracts, topic, outerLabels, labelPlace);
  }

  /** A copy at a place of another file, under labels and a date that hold where it has none. */
  public Entry below(
      Location place, List<String> outerLabels, Optional<PublicationDate> outerDate) {
    return new Entry(
        place,
        identifier,
        published.or(() -> outerDate),
        titles,
        abstracts,
        topic,
        labels.isEmpty() && topic.isEmpty() ? outerLabels : labels);
  }

  private static Map<Language, String> withoutBlanks(Map<Language, String> texts) {
    EnumMap<Language, String> kept = new EnumMap<>(Language.class);
    texts.forEach(
        (language, text) -> {
          if (!text.isBlank()) {
            kept.put(language, text.strip());
          }
        });
    return java.util.Collections.unmodifiableMap(kept);
  }
}
