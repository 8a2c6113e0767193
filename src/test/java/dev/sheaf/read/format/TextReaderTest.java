package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.Texts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class TextReaderTest implements EntryReaderContract {
  private static final String ABSTRACT =
      "We study how agents plan and propose a method that plans better than all methods before it,"
          + " on three benchmarks and in two languages.";

  @Override
  public EntryReader reader() {
    return new TextReader();
  }

  @Override
  public String onePaper() {
    return ABSTRACT + "\n";
  }

  @Test
  void aShortFirstLineIsTheTitle() {
    Entry entry = Texts.entry(reader(), "Planning for agents\n\n" + ABSTRACT);

    assertThat(entry.titles()).containsEntry(Language.EN, "Planning for agents");
    assertThat(entry.abstracts()).containsEntry(Language.EN, ABSTRACT);
  }

  @Test
  void theFirstLineOfAWrappedTextIsNoTitle() {
    Entry entry = Texts.entry(reader(), ABSTRACT.replace(" and ", "\nand "));

    assertThat(entry.titles()).isEmpty();
  }

  @Test
  void aTextInBothLanguagesIsOneDocument() {
    Entry entry = Texts.entry(reader(), ABSTRACT + "\n\n我们研究智能体如何规划，并提出一种更好的规划方法。\n");

    assertThat(entry.abstracts()).containsOnlyKeys(Language.EN, Language.ZH);
  }

  @Test
  void aLinkOfItsOwnIdentifiesTheText() {
    Entry entry = Texts.entry(reader(), ABSTRACT + "\nhttps://arxiv.org/abs/2402.19474\n");

    assertThat(entry.identifier()).contains("https://arxiv.org/abs/2402.19474");
    assertThat(entry.abstracts()).containsEntry(Language.EN, ABSTRACT);
  }

  @Test
  void aTextThatIsTooLongForOneDocumentIsRefused() {
    String book = (ABSTRACT + "\n").repeat(Lines.LONGEST_LINE / ABSTRACT.length() + 1);

    Assertions.assertThatThrownBy(() -> Texts.findings(reader(), book))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("paper.txt: expected one document of at most 1048576 characters");
  }
}
