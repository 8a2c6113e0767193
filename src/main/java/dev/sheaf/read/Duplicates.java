package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.error.Location;
import dev.sheaf.json.JsonPrinter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Merges documents that describe the same paper into one. Their order makes no difference. */
public final class Duplicates {
  /** Dated by the digest first, the earliest first; else by content, so that any order will do. */
  private static final Comparator<Document> PRIMARY_FIRST =
      Comparator.comparing(Duplicates::isDateGiven, Comparator.reverseOrder())
          .thenComparing(Duplicates::byDate)
          .thenComparing(document -> JsonPrinter.line(DocumentJson.of(document)))
          .thenComparing(Document::source);

  private Duplicates() {}

  /**
   * The documents of a group as one. The earliest published is the primary one; the others fill in
   * what it does not have, and its themes are united with theirs. Its place is the first of theirs.
   *
   * @param group at least one document, at most one arXiv id among them
   */
  public static Document merge(List<Document> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    List<Document> ranked = group.stream().sorted(PRIMARY_FIRST).toList();
    Document primary = ranked.get(0);
    Map<Language, String> titles = new EnumMap<>(Language.class);
    Map<Language, String> abstracts = new EnumMap<>(Language.class);
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    Set<Label> themes = new LinkedHashSet<>();
    for (Document document : ranked) {
      document.titles().forEach(titles::putIfAbsent);
      document.abstracts().forEach(abstracts::putIfAbsent);
      document.labels().forEach(labels::putIfAbsent);
      themes.addAll(document.labels(Facet.THEME));
    }
    labels.computeIfPresent(Facet.THEME, (facet, first) -> new ArrayList<>(themes));
    Location place =
        group.stream().map(Document::source).min(Comparator.naturalOrder()).orElseThrow();
    String id =
        ranked.stream()
            .map(Document::id)
            .filter(DuplicateGroups::isArxivId)
            .findFirst()
            .orElse(primary.id());
    return new Document(
        id,
        place,
        ranked.stream().flatMap(document -> document.published().stream()).findFirst(),
        titles,
        abstracts,
        labels);
  }

  private static int byDate(Document document, Document other) {
    if (document.published().isEmpty() || other.published().isEmpty()) {
      return Boolean.compare(document.published().isEmpty(), other.published().isEmpty());
    }
    return document.published().get().compareTo(other.published().get());
  }

  private static boolean isDateGiven(Document document) {
    return document.published().filter(date -> date.origin() == Origin.GIVEN).isPresent();
  }
}
