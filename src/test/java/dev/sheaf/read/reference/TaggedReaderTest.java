package dev.sheaf.read.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedReaderTest implements EntryReaderContract {
  @Override
  public EntryReader reader() {
    return TaggedReader.ris();
  }

  @Override
  public String onePaper() {
    return """
        TY  - JOUR
        TI  - How agents plan
        PY  - 2024
        DA  - 2024/03/01
        KW  - a; b
        KW  - c
        d
        AB  - We study agents
          that plan.
        DO  - 10.1000/1
        ER  -
        """;
  }

  @Test
  void risIsReadByItsTags() {
    Entry entry = Texts.entry(reader(), onePaper());

    assertThat(entry.titles()).containsEntry(Language.EN, "How agents plan");
    assertThat(entry.published().map(Object::toString)).contains("2024-03-01");
    assertThat(entry.labels()).containsExactly("a", "b", "c", "d");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "We study agents that plan.");
    assertThat(entry.identifier()).contains("10.1000/1");
  }

  @ParameterizedTest
  @CsvSource({
    "2024/03/01/, 2024-03-01",
    "2024/03//, 2024-03",
    "2024///, 2024",
    "2024//, 2024",
    "2024/00/00, 2024",
    "2024, 2024",
    "2024-03-01, 2024-03-01",
    "2024///Spring, 2024"
  })
  void datesOfRisMayLackParts(String written, String date) {
    Entry entry =
        Texts.entry(reader(), "TY  - JOUR\nTI  - A title\nY1  - " + written + "\nER  - \n");

    assertThat(entry.published().map(Object::toString)).contains(date);
  }

  @Test
  void aRecordOfRisNeedsNoEnd() {
    List<Entry> entries = Texts.entries(reader(), "TY  - JOUR\nTI  - One\nTY  - JOUR\nT1  - Two\n");

    assertThat(entries)
        .extracting(entry -> entry.titles().get(Language.EN))
        .containsExactly("One", "Two");
  }

  @Test
  void pubmedWrapsLinesAndStarsMainHeadings() {
    String text =
        """
        PMID- 10000001
        DP  - 2023 Nov-Dec
        TI  - [How agents
              plan in clinics].
        AB  - We study
              agents.
        LID - 10.1000/x.1 [doi]
        MH  - *Neoplasms, Second Primary/therapy
        OT  - *planning

        PMID- 10000002
        DP  - 2024 Spring
        TI  - Second.
        """;

    List<Entry> entries = Texts.entries(TaggedReader.nbib(), text);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).titles()).containsEntry(Language.EN, "How agents plan in clinics");
    assertThat(entries.get(0).published().map(Object::toString)).contains("2023-11");
    assertThat(entries.get(0).labels()).containsExactly("Neoplasms, Second Primary", "planning");
    assertThat(entries.get(0).identifier()).contains("10.1000/x.1");
    assertThat(entries.get(1).published().map(Object::toString)).contains("2024");
  }

  @Test
  void endnoteGivesTheDayApartFromTheYear() {
    String text =
        "%0 Journal Article\n%T 知识图谱补全研究\n%D 2024\n%8 March 15\n%K 知识图谱;链接预测\n推理\n%X 本文提出方法。\n\n%0 Book\n%T Second one\n";

    List<Entry> entries = Texts.entries(TaggedReader.endnote(), text);

    assertThat(entries).hasSize(2);
    assertThat(entries.get(0).titles()).containsEntry(Language.ZH, "知识图谱补全研究");
    assertThat(entries.get(0).published().map(Object::toString)).contains("2024-03-15");
    assertThat(entries.get(0).labels()).containsExactly("知识图谱", "链接预测", "推理");
  }
}
