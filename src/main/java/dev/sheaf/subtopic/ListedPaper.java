package dev.sheaf.subtopic;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import java.util.Optional;

/**
 * What the list of subtopics tells of a paper, so that it need not be looked up in the digests.
 *
 * @param title the Chinese one where there is one; empty if the paper has none
 */
public record ListedPaper(Optional<PublicationDate> published, String title) {
  public ListedPaper {
    title = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    published = published.map(ListedPaper::asWritten);
  }

  /** What is told of a paper that was read. */
  public static ListedPaper of(Document paper) {
    return new ListedPaper(
        paper.published(),
        Optional.ofNullable(paper.titles().get(Language.ZH))
            .or(() -> paper.titles().values().stream().findFirst())
            .orElse(""));
  }

  /** A file does not tell where a date comes from. */
  private static PublicationDate asWritten(PublicationDate date) {
    return PublicationDate.parse(date.toString(), PublicationDate.Origin.GIVEN);
  }
}
