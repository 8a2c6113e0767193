package dev.sheaf.classify.neighbour;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is told of a paper beside its terms: enough to find it again and to judge its labels. */
record PaperCard(
    String id,
    Optional<PublicationDate> published,
    Map<Language, String> titles,
    Map<Facet, List<Label>> labels) {
  /** Before a date that the id gives. */
  private static final String READ_OFF_ID = "~";

  static PaperCard of(Document document) {
    return new PaperCard(document.id(), document.published(), document.titles(), document.labels());
  }

  /** Writes the id, the date and the titles, an empty text for each that is missing, and labels. */
  void write(List<Label> allLabels, PackedBytes into) {
    into.text(id).text(published.map(PaperCard::written).orElse(""));
    for (Language language : Language.values()) {
      into.text(titles.getOrDefault(language, ""));
    }
    for (Facet facet : Facet.values()) {
      List<Label> answers = labels.getOrDefault(facet, List.of());
      into.number(answers.size());
      answers.forEach(label -> into.number(Collections.binarySearch(allLabels, label)));
    }
  }

  static PaperCard read(ByteBuffer from, List<Label> allLabels) {
    String id = PackedBytes.text(from);
    String date = PackedBytes.text(from);
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String title = PackedBytes.text(from);
      if (!title.isEmpty()) {
        titles.put(language, title);
      }
    }
    Map<Facet, List<Label>> labels = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      int answers = PackedBytes.count(from);
      labels.put(
          facet,
          IntStream.range(0, answers)
              .mapToObj(i -> allLabels.get(PackedBytes.number(from)))
              .toList());
    }
    return new PaperCard(id, date(date), titles, labels);
  }

  private static String written(PublicationDate date) {
    return (date.origin() == Origin.ARXIV_ID ? READ_OFF_ID : "") + date;
  }

  private static Optional<PublicationDate> date(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        written.startsWith(READ_OFF_ID)
            ? PublicationDate.parse(written.substring(1), Origin.ARXIV_ID)
            : PublicationDate.parse(written, Origin.GIVEN));
  }
}
