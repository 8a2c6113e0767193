package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Language;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import org.junit.jupiter.api.Test;

class SeparatedValuesReaderTest implements EntryReaderContract {
  private static final String PAPER =
      """
      Title,Abstract,PaperURL,Date,Labels
      Planning,"How agents plan, mostly",https://arxiv.org/abs/2402.19474,2024-02-29,Agent;规划
      """;

  @Override
  public EntryReader reader() {
    return SeparatedValuesReader.commas();
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void columnsAreTakenByName() {
    Entry entry = Texts.entry(reader(), PAPER);

    assertThat(entry.titles()).containsEntry(Language.EN, "Planning");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "How agents plan, mostly");
    assertThat(entry.identifier()).contains("https://arxiv.org/abs/2402.19474");
    assertThat(entry.labels()).containsExactly("Agent", "规划");
    assertThat(entry.where().line()).isEqualTo(2);
  }

  @Test
  void aTableWithoutATextColumnIsRefused() {
    assertThatThrownBy(() -> Texts.findings(reader(), "a,b,c\n1,2,3\n"))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            "paper.txt:1: expected a column named title, abstract or text, found the header"
                + " \"a,b,c\"");
  }

  @Test
  void aRowWithTooManyCellsIsSetAside() {
    var findings = Texts.findings(reader(), "title,date\na,2024,x\nb,2024\n");

    assertThat(findings.get(0))
        .isEqualTo(new SetAside(Texts.FILE.atLine(2), "expected 2 cells, found 3 cells"));
    assertThat(findings.get(1)).isInstanceOf(Entry.class);
  }

  @Test
  void aQuoteThatIsNeverClosedIsSetAside() {
    var findings = Texts.findings(reader(), "title,date\na,2024\n\"b,2024\nc,2024\n");

    assertThat(findings.get(1))
        .isEqualTo(
            new SetAside(
                Texts.FILE.atLine(3), "expected a closing quote, found the end of the file"));
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotTakeTheFileIntoMemory() {
    String endless = "title,date\n\"" + ("x".repeat(1000) + "\n").repeat(3000);

    assertThatThrownBy(() -> Texts.findings(reader(), endless))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith("paper.txt:2: expected a row of at most");
  }

  @Test
  void cellsMayBeSeparatedByTabsOrSemicolons() {
    String row = "title\tdate\nHow agents plan\t2024-02\n";

    assertThat(Texts.findings(SeparatedValuesReader.tabs(), row))
        .isEqualTo(Texts.findings(reader(), row.replace('\t', ';')))
        .hasSize(1);
  }
}
