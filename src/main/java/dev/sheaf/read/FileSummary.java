package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.read.format.Format;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summary of one file. Unless stated otherwise, counts are of entries, before duplicates are
 * merged.
 *
 * @param format none where the file holds no documents
 * @param otherEncoding the encoding where it is not UTF-8
 * @param documents how many documents of the corpus have their first entry here
 * @param setAside how many entries were broken
 * @param dated how many have a date
 * @param from the earliest date
 * @param to the latest date
 * @param labelled how many have an answer to each facet; facets without one are left out
 * @param languages how many have a text in each language; languages without one are left out
 * @param untaken to how many papers the file has links that no entry took
 * @param firstUntaken where the first of them stands
 */
public record FileSummary(
    String file,
    Optional<Format> format,
    Optional<String> otherEncoding,
    int entries,
    int documents,
    int setAside,
    int dated,
    Optional<PublicationDate> from,
    Optional<PublicationDate> to,
    Map<Facet, Integer> labelled,
    Map<Language, Integer> languages,
    int untaken,
    Optional<Location> firstUntaken) {

  public FileSummary {
    labelled = Collections.unmodifiableMap(new EnumMap<>(labelled));
    languages = Collections.unmodifiableMap(new EnumMap<>(languages));
  }

  /** The summary of a file whose entries make these documents, one each. */
  static FileSummary of(
      String file,
      Optional<Format> format,
      Optional<String> otherEncoding,
      List<Document> entries,
      int setAside,
      int documents,
      UntakenLinks untaken) {
    EnumMap<Facet, Integer> labelled = new EnumMap<>(Facet.class);
    EnumMap<Language, Integer> languages = new EnumMap<>(Language.class);
    for (Document entry : entries) {
      entry.labels().keySet().forEach(facet -> labelled.merge(facet, 1, Integer::sum));
      for (Language language : Language.values()) {
        if (entry.isIn(language)) {
          languages.merge(language, 1, Integer::sum);
        }
      }
    }
    List<PublicationDate> dates =
        entries.stream().flatMap(entry -> entry.published().stream()).sorted().toList();
    return new FileSummary(
        file,
        format,
        otherEncoding,
        entries.size(),
        documents,
        setAside,
        dates.size(),
        dates.stream().findFirst(),
        dates.stream().skip(Math.max(0, dates.size() - 1)).findFirst(),
        labelled,
        languages,
        untaken.count(),
        untaken.first());
  }
}
