package dev.sheaf.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every {@link EntryReader} promises. A new one implements this and inherits the tests. */
public interface EntryReaderContract {
  /** The reader. */
  EntryReader reader();

  /** A file with one paper in the reader's format. */
  String onePaper();

  @Test
  default void anEmptyTextHasNoEntries() {
    assertThat(Texts.findings(reader(), "")).isEmpty();
  }

  @Test
  default void emptyLinesHaveNoEntries() {
    assertThat(Texts.findings(reader(), "\n  \n\t\n\r\n\n")).isEmpty();
  }

  @Test
  default void onePaperIsOneEntryWithAText() {
    Entry entry = Texts.entry(reader(), onePaper());

    assertThat(entry.titles().size() + entry.abstracts().size()).isPositive();
    assertThat(entry.where().line()).isPositive();
  }

  @Test
  default void theLastLineNeedsNoEnd() {
    assertThat(Texts.findings(reader(), onePaper().stripTrailing()))
        .isEqualTo(Texts.findings(reader(), onePaper() + "\n"));
  }

  @Test
  default void linesMayEndAsOnWindows() {
    assertThat(Texts.findings(reader(), onePaper().replace("\n", "\r\n")))
        .isEqualTo(Texts.findings(reader(), onePaper()));
  }

  @Test
  default void readingTwiceFindsTheSame() {
    EntryReader reader = reader();

    assertThat(Texts.findings(reader, onePaper())).isEqualTo(Texts.findings(reader, onePaper()));
  }

  @Test
  default void charactersOfAllPlanesAreKept() {
    String text = onePaper().replace("agents", "agents \uD83E\uDD16 \uD842\uDFB7 \u0645\u0631");

    assertThat(Texts.entry(reader(), text).toString())
        .contains("\uD83E\uDD16 \uD842\uDFB7 \u0645\u0631");
  }
}
