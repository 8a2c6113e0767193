package dev.sheaf.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.read.entry.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestWriterTest {
  private static final Map<Language, String> TITLES =
      Map.of(Language.ZH, "智能体的规划", Language.EN, "Planning [for] agents");
  private static final Map<Language, String> ABSTRACTS =
      Map.of(Language.ZH, "我们研究智能体如何规划。", Language.EN, "We study how agents plan.\nThey do well.");

  @TempDir private Path folder;

  @Test
  void seedsWithoutTheirTopicsAreReadBackAsTheyWere() throws IOException {
    List<Document> seeds =
        Texts.read(Texts.SEEDS).corpus().stream().map(d -> with(d, Map.of())).toList();

    assertThat(readBack(written(seeds))).containsExactlyInAnyOrderElementsOf(seeds);
  }

  @Test
  void aLabelFilledInIsTheTopic() throws IOException {
    String filled = written(List.of(paper("2402.00001"))).replace("主题：\n", "主题：Agent\n");

    assertThat(readBack(filled).get(0).labels())
        .isEqualTo(Map.of(Facet.TOPIC, List.of(new Label("Agent"))));
  }

  @Test
  void themesStandBesideTheTopicThatIsMissing() throws IOException {
    Map<Facet, List<Label>> themes =
        Map.of(Facet.THEME, List.of(new Label("对齐"), new Label("long, long texts")));
    String text = written(List.of(with(paper("2402.00001"), themes)));

    assertThat(readBack(text).get(0).labels()).isEqualTo(themes);
    assertThat(readBack(text.replace("主题：\n", "主题：RAG\n")).get(0).labels())
        .containsAllEntriesOf(themes)
        .containsEntry(Facet.TOPIC, List.of(new Label("RAG")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2402.00001",
        "cs/0112017",
        "paper 17",
        "https://example.org/papers/7",
        "https://example.org/a_(b)",
        "72d381c8ee8a0cc7"
      })
  void anyIdIsReadBack(String id) throws IOException {
    assertThat(readBack(written(List.of(paper(id)))).get(0).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29", "2024-02", "2024"})
  void aDateIsReadBackAsPreciselyAsItIsKnown(String date) throws IOException {
    PublicationDate given = PublicationDate.parse(date, Origin.GIVEN);

    for (Document paper : List.of(dated(given, TITLES), dated(given, only(Language.EN)))) {
      assertThat(readBack(written(List.of(paper))).get(0).published()).contains(given);
    }
  }

  @Test
  void aPaperWithoutTitleIsAPaper() throws IOException {
    Document untitled = dated(PublicationDate.parse("2024", Origin.GIVEN), Map.of());

    assertThat(readBack(written(List.of(untitled)))).containsExactly(untitled);
  }

  @Test
  void remarksAreOnOneLineAndEndWhereTheyEnd() throws IOException {
    StringBuilder out = new StringBuilder();
    DigestWriter.to(out).paper(paper("2402.00001"), List.of("a --> Agent\nb"));

    assertThat(out).contains("\n<!-- a —> Agent b -->\n主题：\n");
  }

  private static Document paper(String id) {
    return new Document(id, Texts.FILE, Optional.empty(), TITLES, ABSTRACTS, Map.of());
  }

  private static Document dated(PublicationDate date, Map<Language, String> titles) {
    Map<Language, String> abstracts = titles.size() == 1 ? only(Language.EN) : ABSTRACTS;
    return new Document("p1", Texts.FILE, Optional.of(date), titles, abstracts, Map.of());
  }

  private static Map<Language, String> only(Language language) {
    return Map.of(language, TITLES.get(language));
  }

  private static Document with(Document d, Map<Facet, List<Label>> labels) {
    return new Document(d.id(), Texts.FILE, d.published(), d.titles(), d.abstracts(), labels);
  }

  private static String written(List<Document> papers) throws IOException {
    StringBuilder out = new StringBuilder();
    DigestWriter digest = DigestWriter.to(out).comment("Agent or RAG");
    for (Document paper : papers) {
      digest.paper(paper, List.of("Agent 0.512, RAG 0.300"));
    }
    return out.toString();
  }

  /** Without the places they were read at. */
  private List<Document> readBack(String text) {
    Path file = Texts.file(folder, "digest.md", text);
    return Texts.read(file).corpus().stream().map(d -> with(d, d.labels())).toList();
  }
}
