package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.EntryReaderContract;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest implements EntryReaderContract {
  private static final String PAPER =
      """
      {"id": "2402.19474v2", "date": "2024-02-29", "title": "Planning", "abstract": {"zh": "规划", "en": "How agents plan"}, "labels": ["Agent", "规划"], "pages": 12}
      """;

  @Override
  public EntryReader reader() {
    return RecordLines.ofJson(Fields::finding);
  }

  @Override
  public String onePaper() {
    return PAPER;
  }

  @Test
  void fieldsAreTakenByNameAndUnknownOnesIgnored() {
    Entry entry = Texts.entry(reader(), PAPER);

    assertThat(entry.identifier()).contains("2402.19474v2");
    assertThat(entry.published().toString()).contains("2024-02-29");
    assertThat(entry.titles()).isEqualTo(Map.of(Language.EN, "Planning"));
    assertThat(entry.abstracts())
        .isEqualTo(Map.of(Language.ZH, "规划", Language.EN, "How agents plan"));
    assertThat(entry.labels()).containsExactly("Agent", "规划");
  }

  @Test
  void aBrokenLineIsSetAsideWithItsPlace() {
    var findings = Texts.findings(reader(), PAPER + PAPER + "{\"id\": 1,\n" + PAPER);

    assertThat(findings).hasSize(4);
    assertThat(findings.get(2)).isInstanceOf(SetAside.class);
    assertThat(findings.get(2).where()).hasToString("paper.txt:3");
  }

  @Test
  void aLineThatIsTooLongIsSetAsideAndReadingGoesOn() {
    String huge = "{\"text\": \"" + "x".repeat(Lines.LONGEST_LINE) + "\"}\n";

    var findings = Texts.findings(reader(), PAPER + huge + PAPER);

    assertThat(findings.get(1).where()).hasToString("paper.txt:2");
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(2)).isInstanceOf(Entry.class);
  }

  @Test
  void oneLabelIsTheTopic() {
    Entry entry = Texts.entry(reader(), "{\"text\": \"How agents plan\", \"label\": \"earn\"}");

    assertThat(entry.topic()).contains("earn");
    assertThat(entry.labels()).isEmpty();
  }

  @Test
  void aShortFirstLineOfATextIsTheTitle() {
    Entry entry = Texts.entry(reader(), "{\"text\": \"Planning\\nHow agents plan\"}");

    assertThat(entry.titles()).containsEntry(Language.EN, "Planning");
    assertThat(entry.abstracts()).containsEntry(Language.EN, "How agents plan");
  }

  @Test
  void anArxivMetadataLineIsRead() {
    Entry entry =
        Texts.entry(
            reader(),
            """
            {"id":"0704.0001","title":"Planning","abstract":"  How agents plan\\n","categories":"cs.CL cs.AI","versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"update_date":"2008-11-26"}
            """);

    assertThat(entry.labels()).containsExactly("cs.CL", "cs.AI");
    assertThat(entry.published().toString()).contains("2007-04-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2] | expected a JSON object, found another JSON value",
        "{'title': 7} | expected a text or a text by language as title, found a number",
        "{'abstract': ['x']} | expected a text or a text by language as abstract, found a list"
      })
  void aLineOfAnotherFormIsSetAside(String line, String why) {
    var findings = Texts.findings(reader(), line.replace('\'', '"'));

    assertThat(findings).containsExactly(new SetAside(Texts.FILE.atLine(1), why));
  }
}
