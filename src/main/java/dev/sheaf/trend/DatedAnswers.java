package dev.sheaf.trend;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Require;
import java.util.List;
import java.util.Optional;

/**
 * The date of a document and its answers to one facet: all that trends need.
 *
 * @param labels its answers, each once; empty if none is known
 */
public record DatedAnswers(String id, Optional<PublicationDate> published, List<Label> labels) {
  public DatedAnswers {
    labels = List.copyOf(labels);
    Require.that(
        labels.stream().distinct().count() == labels.size(),
        "document %s has a label twice: %s",
        id,
        labels);
  }

  /** The date of a document and its answers to a facet. */
  public static DatedAnswers of(Document document, Facet facet) {
    List<Label> labels = document.labels(facet).stream().distinct().toList();
    return new DatedAnswers(document.id(), document.published(), labels);
  }
}
