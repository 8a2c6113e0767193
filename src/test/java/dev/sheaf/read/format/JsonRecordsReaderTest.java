package dev.sheaf.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Language;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.entry.Texts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRecordsReaderTest {
  @Test
  void anInvertedIndexIsPutInOrder() {
    Entry entry =
        entry(
            Format.OPENALEX,
            "{\"title\": \"A\", \"type\": \"article\","
                + " \"abstract_inverted_index\": {\"plan.\": [3], \"We\": [0, 2], \"act.\": [1]}}");

    assertThat(entry.abstracts()).containsEntry(Language.EN, "We act. We plan.");
    assertThat(entry.labels()).isEmpty();
  }

  @Test
  void jatsBecomesPlainTextWithoutItsHeading() {
    Entry entry =
        entry(
            Format.CROSSREF,
            "{\"message\": {\"DOI\": \"10.1/a\", \"title\": [\"A\"], \"issued\": {\"date-parts\":"
                + " [[2024, 3]]}, \"type\": \"journal-article\", \"abstract\":"
                + " \"<jats:title>Abstract</jats:title><jats:p>If <jats:italic>x</jats:italic>"
                + " &lt; 5.</jats:p>\"}}");

    assertThat(entry.abstracts()).containsEntry(Language.EN, "If x < 5.");
    assertThat(entry.published()).hasToString("Optional[2024-03]");
    assertThat(entry.labels()).isEmpty();
  }

  @Test
  void partsOfDatesMayBeTextsOrMissing() {
    String record = "[{\"title\": \"A\", \"issued\": %s}]";

    assertThat(
            entry(Format.CSL, record.formatted("{\"date-parts\": [[\"2024\", \"3\", 1]]}"))
                .published())
        .hasToString("Optional[2024-03-01]");
    assertThat(entry(Format.CSL, record.formatted("{\"date-parts\": [[null]]}")).published())
        .isEmpty();
    assertThat(entry(Format.CSL, record.formatted("{\"raw\": \"2024-03\"}")).published())
        .hasToString("Optional[2024-03]");
  }

  @Test
  void manualTagsOfZoteroComeBeforeAutomaticOnes() {
    String table =
        """
        Key,Title,Abstract Note,Item Type,Date,Manual Tags,Automatic Tags
        A,One,x,preprint,2024-03,agents; planning,Computer Science
        B,Two,y,preprint,2024,,retrieval
        """;

    List<Finding> findings = findings(Format.ZOTERO, table);

    assertThat(((Entry) findings.get(0)).labels()).containsExactly("agents", "planning");
    assertThat(((Entry) findings.get(1)).labels()).containsExactly("retrieval");
  }

  @Test
  void attachmentsAreNoPapers() {
    assertThat(findings(Format.ZOTEROJSON, "[{\"itemType\": \"attachment\", \"title\": \"PDF\"}]"))
        .isEmpty();
  }

  @Test
  void thePaperMayLieInAnotherObject() {
    Entry entry =
        entry(
            Format.SEMANTICSCHOLAR,
            "{\"data\": [{\"citingPaper\": {\"paperId\": \"a\", \"title\": \"A\","
                + " \"externalIds\": {\"ArXiv\": \"2403.00001\"}}}]}");

    assertThat(entry.identifier()).contains("2403.00001");
  }

  @Test
  void aBrokenLineIsSetAsideAlone() {
    List<Finding> findings =
        findings(Format.OPENALEX, "{\"title\": \"A\"}\n{broken\n{\"title\": \"B\"}\n");

    assertThat(findings).hasSize(3);
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1).where().line()).isEqualTo(2);
  }

  @Test
  void whatIsCutOffIsSetAsideBehindTheRest() {
    List<Finding> findings = findings(Format.OPENALEX, "{\"results\": [{\"title\": \"A\"},\n{\"ti");

    assertThat(findings).hasSize(2);
    assertThat(findings.get(1)).isInstanceOf(SetAside.class);
    assertThat(findings.get(1).where().line()).isEqualTo(2);
  }

  private static Entry entry(Format format, String text) {
    return (Entry) findings(format, text).get(0);
  }

  private static List<Finding> findings(Format format, String text) {
    List<Finding> found = new ArrayList<>();
    format.read(new StringReader(text), Texts.FILE).forEachRemaining(found::add);
    return found;
  }
}
