package dev.sheaf.subtopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.taxonomy.TaxonomyCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurationTest {
  private static final SubtopicId S1 = new SubtopicId(1);
  private static final SubtopicId S2 = new SubtopicId(2);

  /** As a hand left it: quotes that need not be, an empty line, a column of its own. */
  private static final String WRITTEN =
      """
      label,facet,parent,name_en,name_zh,aliases,terms,note
      Agent,topic,,"Agents",智能体,,agent ;  agents,mine

      RAG,topic,,,,检索增强, retrieval,
      """;

  private static final String LINE =
      "检索代理1,theme,Agent,\"Search agents, \"\"1\"\"\",检索代理1,\"Search agents, \"\"1\"\"\",search; agent,\n";

  @TempDir private Path folder;
  private Path ledger;
  private Path taxonomy;

  @BeforeEach
  void files() throws IOException {
    ledger = folder.resolve("subtopics.csv");
    taxonomy = Files.writeString(folder.resolve("taxonomy.csv"), WRITTEN);
    SubtopicsCsv.write(
        SubtopicLedger.of(
            List.of(SubtopicsCsvTest.subtopic(1, "p1"), SubtopicsCsvTest.subtopic(2, "p2"))),
        ledger);
  }

  private Curation curation() {
    return Curation.of(ledger, taxonomy);
  }

  private String written() throws IOException {
    return Files.readString(taxonomy);
  }

  private static Optional<SubtopicNames> named(String name) {
    return Optional.of(SubtopicNames.of(List.of(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void anAcceptedSubtopicIsOneMoreLineAndAllElseStaysToTheByte(String end) throws IOException {
    String before = "\uFEFF" + WRITTEN.replace("\n", end);
    Files.writeString(taxonomy, before.stripTrailing());

    curation().accept(S1, Optional.empty());

    assertThat(written()).isEqualTo(before + LINE.replace("\n", end));
  }

  @Test
  void theTaxonomyKeepsItsPermissions() throws IOException {
    Set<PosixFilePermission> before = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(taxonomy, before);

    curation().accept(S1, Optional.empty());

    assertThat(Files.getPosixFilePermissions(taxonomy)).isEqualTo(before);
  }

  @Test
  void acceptingAgainLeavesTheTaxonomyAsItIs() throws IOException {
    curation().accept(S1, Optional.empty());
    String edited = written().replace("search; agent", "search");
    Files.writeString(taxonomy, edited);

    curation().accept(S1, Optional.empty());

    assertThat(written()).isEqualTo(edited);
  }

  @Test
  void aNameThatTheTaxonomyHasIsRefusedAndNothingIsWritten() throws IOException {
    assertThatThrownBy(() -> curation().accept(S1, named("检索增强/Search")))
        .isInstanceOf(BadInputException.class)
        .hasMessage(
            taxonomy
                + ":4: expected a new name for S1, found \"检索增强\" for RAG here: give it another"
                + " one, --name NAME");
    assertThat(written()).isEqualTo(WRITTEN);
    assertThat(SubtopicsCsv.read(ledger).require(S1).label()).isEmpty();
  }

  @Test
  void aTopicThatIsNotWrittenDownIsAskedFor() throws IOException {
    Files.delete(taxonomy);

    assertThatThrownBy(() -> curation().accept(S1, Optional.empty()))
        .hasMessage(
            taxonomy
                + ": expected Agent, the topic of S1, found no such label: write a line for it");
    assertThat(taxonomy).doesNotExist();
  }

  @Test
  void theOldNameOfARenamedLabelIsAnAlias() {
    curation().accept(S1, named("检索代理/Search agents"));

    curation().rename(S1, SubtopicNames.of(List.of("搜索智能体")));

    var entry = TaxonomyCsv.read(taxonomy).find("检索代理").orElseThrow();
    assertThat(entry.label()).isEqualTo(new Label("搜索智能体"));
    assertThat(entry.aliases()).contains("检索代理").doesNotContain("搜索智能体");
    assertThat(SubtopicsCsv.read(ledger).require(S1).label()).contains(entry.label());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theLineOfARejectedLabelLeavesTheTaxonomy(String end) throws IOException {
    String before = "\uFEFF" + WRITTEN.replace("\n", end);
    String behind = end + "\"behind\",theme,Agent,,,,\"a\nb\"," + end;
    Files.writeString(taxonomy, before);
    curation().accept(S1, Optional.empty());
    Files.writeString(taxonomy, written() + behind);

    curation().reject(S1);

    assertThat(written()).isEqualTo(before + behind);
  }

  @Test
  void aLabelWithOthersBelowItIsNotRejected() throws IOException {
    curation().accept(S1, Optional.empty());
    Files.writeString(taxonomy, written() + "网页检索,theme,检索代理1,,,,,\n");

    assertThatThrownBy(() -> curation().reject(S1))
        .hasMessageStartingWith(taxonomy + ":6: expected no label below 检索代理1, found 网页检索");
  }

  @Test
  void aPartLendsItsNamesAndTermsToTheLineOfTheWhole() throws IOException {
    curation().accept(S1, named("检索代理"));
    curation().accept(S2, named("网页代理"));

    curation().merge(S1, S2);

    var taxonomyNow = TaxonomyCsv.read(taxonomy);
    assertThat(taxonomyNow.find("网页代理").orElseThrow().label()).isEqualTo(new Label("检索代理"));
    assertThat(taxonomyNow.entries()).hasSize(3);
    assertThat(written()).startsWith(WRITTEN);
  }

  /** What a crash leaves after the taxonomy was moved into place and before the ledger was. */
  @Test
  void aDecisionThatACrashCutShortCanBeTakenAgain() throws IOException {
    String ledgerBefore = Files.readString(ledger);
    curation().accept(S1, Optional.empty());
    String taxonomyAfter = written();
    Files.writeString(ledger, ledgerBefore);

    curation().accept(S1, Optional.empty());

    assertThat(written()).isEqualTo(taxonomyAfter);
    assertThat(SubtopicsCsv.read(ledger).require(S1).label()).isPresent();
  }

  @Test
  void examplesBearTheLabelAndOtherPapersOfTheTopicBearNone() throws IOException {
    curation().accept(S1, named("检索代理"));
    Files.writeString(
        folder.resolve("papers.jsonl"),
        """
        {"id":"p1","title":"One","labels":["RAG","工具"]}
        {"id":"p2","title":"Two","labels":["Agent"]}
        {"id":"p3","title":"Three","labels":["RAG"]}
        """);
    var options =
        DocumentSource.Options.with(TaxonomyCsv.read(taxonomy))
            .withSubtopics(SubtopicsCsv.read(ledger));

    List<Document> documents =
        CorpusReader.read(DocumentSource.of(List.of(folder), options)).corpus().documents();

    assertThat(documents.get(0).topic()).contains(new Label("RAG"));
    assertThat(documents.get(0).labels(Facet.THEME))
        .containsExactly(new Label("工具"), new Label("检索代理"));
    assertThat(documents)
        .extracting(document -> document.isAnswered(Facet.THEME))
        .containsExactly(true, true, false);
  }

  @Test
  void withoutALedgerThereIsNothingToDecide() {
    assertThatThrownBy(() -> Curation.of(folder.resolve("none.csv"), taxonomy))
        .hasMessageEndingWith("found no such file: sheaf cluster makes one");
  }
}
