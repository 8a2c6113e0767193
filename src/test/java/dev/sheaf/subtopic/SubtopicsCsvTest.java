package dev.sheaf.subtopic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.CorpusReader;
import dev.sheaf.read.DocumentSource;
import dev.sheaf.read.Reading;
import dev.sheaf.read.entry.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtopicsCsvTest {
  private static final String HEADER =
      "id,status,within,label,name_zh,name_en,terms_zh,terms_en,decisions\n";

  @TempDir private Path folder;
  private Path file;
  private Path papers;

  @BeforeEach
  void names() {
    file = folder.resolve("subtopics.csv");
    papers = folder.resolve("subtopics-papers.csv");
  }

  static Subtopic subtopic(int number, String... ids) {
    return Subtopic.proposed(
        new SubtopicId(number),
        Optional.of(new Label("Agent")),
        Map.of(Language.ZH, "检索代理" + number, Language.EN, "Search agents, \"" + number + "\""),
        Map.of(Language.EN, List.of("search", "agent")),
        List.of(ids));
  }

  private static SubtopicLedger any(Random random) {
    List<Subtopic> subtopics = new ArrayList<>();
    for (int number = 1; number <= 1 + random.nextInt(12); number++) {
      subtopics.add(subtopic(number, "2401.0000" + number, "a,\"b\" " + random.nextInt(9), "é"));
    }
    Collections.shuffle(subtopics, random);
    SubtopicLedger ledger = SubtopicLedger.of(subtopics);
    for (Subtopic subtopic : subtopics) {
      ledger =
          switch (random.nextInt(4)) {
            case 0 -> ledger.accept(subtopic.id(), Optional.empty());
            case 1 -> ledger.reject(subtopic.id());
            default -> ledger;
          };
    }
    return ledger;
  }

  @Seeds
  void whatIsWrittenIsReadBackTheSame(Random random) throws IOException {
    SubtopicLedger ledger = any(random);
    SubtopicsCsv.write(ledger, file);
    String first = Files.readString(file) + Files.readString(papers);

    SubtopicLedger read = SubtopicsCsv.read(file);
    SubtopicsCsv.write(read, file);

    assertThat(read.subtopics()).isEqualTo(ledger.subtopics());
    assertThat(Files.readString(file) + Files.readString(papers)).isEqualTo(first);
  }

  @Test
  void eachSubtopicAndEachPaperIsALine() throws IOException {
    SubtopicLedger ledger = SubtopicLedger.of(List.of(subtopic(10, "p2", "p1"), subtopic(9, "p3")));

    ListedPaper told =
        new ListedPaper(
            Optional.of(PublicationDate.parse("2024-02-29", PublicationDate.Origin.GIVEN)),
            "On agents,\n and more");
    SubtopicsCsv.write(
        ledger
            .merge(new SubtopicId(9), new SubtopicId(10))
            .telling(Map.of("p1", told, "of no subtopic", told)),
        file);

    assertThat(Files.readString(file))
        .startsWith(
            HEADER.strip() + ",stability,coherence,growth,nearest_label,objections,neighbours")
        .contains("\nS9,proposed,Agent,,检索代理9,")
        .contains(
            "\nS10,merged into S9,Agent,,检索代理10,\"Search agents, \"\"10\"\"\",,search; agent,")
        .hasLineCount(3);
    assertThat(Files.readString(papers))
        .isEqualTo(
            """
            subtopic,paper,role,date,title
            S9,p1,candidate,2024-02-29,"On agents, and more"
            S9,p2,candidate,,
            S9,p3,candidate,,
            S10,p1,candidate,2024-02-29,"On agents, and more"
            S10,p2,candidate,,
            """);
  }

  @Test
  void whatARunFoundIsReadBackTheSame() {
    FoundCluster found =
        new FoundCluster(
            0.8613,
            -0.1,
            OptionalDouble.of(1.5),
            Optional.of(new Likeness("信息检索 (IR)", 0.36)),
            List.of("unstable", "has the papers of 信息检索 (IR)"),
            List.of(new Likeness("S3", 0.4), new Likeness("S2", 0)),
            List.of("2402.1", "2402.2"),
            Map.of(Language.ZH, "检索", Language.EN, "Search, and more"));
    SubtopicLedger ledger = SubtopicLedger.of(List.of(subtopic(1, "p1").foundAs(found)));

    SubtopicsCsv.write(ledger, file);

    assertThat(SubtopicsCsv.read(file).subtopics()).isEqualTo(ledger.subtopics());
  }

  @Test
  void aWrongFigureIsRefusedWithItsPlace() throws IOException {
    Files.writeString(file, HEADER.replace("\n", ",stability\n") + "S1,proposed,,,a,,,,,high\n");
    Files.writeString(papers, "subtopic,paper,role\n");

    assertThatThrownBy(() -> SubtopicsCsv.read(file))
        .hasMessage(file + ":2: expected a number as stability, found \"high\"");
  }

  @Test
  void whatAHandLeavesBehindDoesNotCount() throws IOException {
    Files.writeString(
        file,
        "\uFEFF"
            + (HEADER + "\n s2 , Accepted ,Agent, 检索 , 检索 ,,a；  b;;,, \n").replace("\n", "\r\n"));
    Files.writeString(papers, "role,paper,subtopic\nExample , p1 ,S2\n\n\nexample,p1,s2");

    Subtopic read = SubtopicsCsv.read(file).require(new SubtopicId(2));

    assertThat(read.label()).contains(new Label("检索"));
    assertThat(read.terms()).isEqualTo(Map.of(Language.ZH, List.of("a", "b")));
    assertThat(read.papers().examples()).containsExactly("p1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7a,proposed,,,a,,,,|.csv:2: expected an id such as S7, found \"7a\"",
        "S1,maybe,,,a,,,,|.csv:2: expected proposed, gone, accepted, rejected or merged into S7",
        "S1,merged into S9,,,a,,,,|.csv: S1 is merged into S9, which is none",
        "S1,accepted,,,a,,,,|.csv:2: S1: a label where it is accepted, and only there",
        "S1,proposed,,,,,,,|.csv:2: S1 needs a name",
        "S1,proposed,,,a|.csv:2: expected 9 columns, found 5",
        "S1,proposed,,,a,,,,/S1,gone,,,b,,,,|.csv:3: expected each id once, found S1 again",
        "S2,proposed,,,a,,,,|-papers.csv:2: expected a paper and a subtopic of",
      })
  void aWrongLineIsRefusedWithItsPlace(String rows, String problem) throws IOException {
    Files.writeString(file, HEADER + rows.replace('/', '\n') + "\n");
    Files.writeString(papers, "subtopic,paper,role\nS1,p1,candidate\n");

    assertThatThrownBy(() -> SubtopicsCsv.read(file))
        .isInstanceOf(BadInputException.class)
        .hasMessageStartingWith(folder.resolve("subtopics") + problem);
  }

  @Test
  void aColumnThatWouldBeLostIsRefused() throws IOException {
    Files.writeString(file, HEADER.replace("\n", ",note\n"));

    assertThatThrownBy(() -> SubtopicsCsv.read(file)).hasMessageEndingWith("found note as well");
  }

  /** What a crash leaves between the two moves: the new subtopics, their papers not in place. */
  @Test
  void afterACrashBetweenTheTwoFilesTheNewLedgerIsRead() throws IOException {
    SubtopicLedger next = SubtopicLedger.of(List.of(subtopic(1, "p1"), subtopic(2, "p2")));
    SubtopicsCsv.write(next, file);
    Files.move(papers, folder.resolve(".subtopics-papers.csv.unfinished"));
    Files.writeString(papers, "subtopic,paper,role\nS1,p1,candidate\n");

    assertThat(SubtopicsCsv.read(file).subtopics()).isEqualTo(next.subtopics());
    SubtopicsCsv.write(next, file);
    assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void afterACrashBeforeTheFirstMoveTheOldLedgerIsRead() throws IOException {
    SubtopicLedger old = SubtopicLedger.of(List.of(subtopic(1, "p1")));
    SubtopicsCsv.write(old, file);
    Files.writeString(folder.resolve(".subtopics.csv.unfinished"), "id,sta");
    Files.writeString(folder.resolve(".subtopics-papers.csv.unfinished"), "subtopic,paper,role\n");

    assertThat(SubtopicsCsv.read(file).subtopics()).isEqualTo(old.subtopics());
    SubtopicsCsv.write(old, file);
    assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldLedger() throws IOException {
    SubtopicLedger old = SubtopicLedger.of(List.of(subtopic(1, "p1")));
    SubtopicsCsv.write(old, file);
    Files.createDirectories(folder.resolve(".subtopics-papers.csv.unfinished/in-the-way"));

    assertThatThrownBy(() -> SubtopicsCsv.write(old.reject(new SubtopicId(1)), file))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + file);
    assertThat(Files.readString(file)).contains("S1,proposed");
  }

  @Test
  void aFolderIsReadWithoutItsLedger() throws IOException {
    SubtopicsCsv.write(SubtopicLedger.of(List.of(subtopic(1, "p1"))), file);
    Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"p1\",\"title\":\"On agents\"}\n");
    var options = DocumentSource.Options.with(Texts.TAXONOMY);

    Reading reading = CorpusReader.read(DocumentSource.of(List.of(folder), options));

    assertThat(reading.files()).hasSize(1);
  }
}
