package dev.sheaf.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.read.entry.Texts;
import dev.sheaf.read.format.Format;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {
  private static final String ABSTRACT =
      "We study how agents plan and propose a method that plans better than all methods"
          + " before it, on three benchmarks.";

  @TempDir Path folder;

  @Test
  void thePaperThatStandsTwiceInTheSeedsIsOneDocument() {
    Reading reading =
        Texts.read(
            Texts.SEEDS.resolve("digest-2024-02-29.txt"),
            Texts.SEEDS.resolve("digest-2024-02-29-excerpt.txt"));

    assertThat(reading.entries()).isEqualTo(33);
    assertThat(reading.merged()).isEqualTo(5);
    assertThat(reading.corpus())
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.topic()).isPresent());
  }

  @Test
  void theSeedsHold94EntriesOf89Papers() {
    Reading reading = Texts.read(Texts.SEEDS);

    assertThat(reading.entries()).isEqualTo(94);
    assertThat(reading.merged()).isEqualTo(5);
    assertThat(reading.files())
        .extracting(FileSummary::format)
        .filteredOn(Optional::isPresent)
        .extracting(Optional::get)
        .containsExactly(
            Format.PAIRS, Format.ABSTRACTS, Format.DIGEST, Format.DIGEST, Format.TABLE);
    assertThat(reading.setAside()).isEmpty();
  }

  @Test
  void theTableGivesEveryPaperADateAndThemes() {
    Reading reading = Texts.read(Texts.SEEDS.resolve("paper-table-2024-05.txt"));

    assertThat(reading.corpus().size()).isEqualTo(33);
    assertThat(reading.corpus())
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.published()).isPresent())
        .allSatisfy(document -> assertThat(document.isIn(Language.ZH)).isTrue())
        .allSatisfy(document -> assertThat(document.labels()).isNotEmpty());
  }

  @Test
  void theFirstSeedIsReadToTheLetter() {
    Document document = Texts.read(Texts.SEEDS.resolve("digest-2024-02-29.txt")).corpus().get(0);

    assertThat(document.id()).isEqualTo("2402.19474");
    assertThat(document.published().toString()).contains("2024-02-29");
    assertThat(document.topic()).contains(new Label("Agent"));
    assertThat(document.abstracts().get(Language.EN))
        .startsWith("We present the All-Seeing Project V2")
        .endsWith("released at https://github.com/OpenGVLab/all-seeing.");
  }

  @Test
  void pairsAreDatedByTheirArxivId() {
    Reading reading = Texts.read(Texts.SEEDS.resolve("abstract-pairs-2024-10.txt"));

    assertThat(reading.corpus().size()).isEqualTo(20);
    assertThat(reading.corpus())
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document.abstracts()).hasSize(2))
        .allSatisfy(
            document ->
                assertThat(document.published())
                    .hasValueSatisfying(
                        date -> {
                          assertThat(date).hasToString("2024-10");
                          assertThat(date.origin()).isEqualTo(Origin.ARXIV_ID);
                        }));
  }

  @Test
  void abstractsWithoutADateHaveNone() {
    Reading reading = Texts.read(Texts.SEEDS.resolve("abstracts-undated.txt"));

    assertThat(reading.corpus().size()).isEqualTo(8);
    assertThat(reading.files().get(0).languages()).isEqualTo(Map.of(Language.EN, 8));
    assertThat(reading.files().get(0).dated()).isZero();
  }

  @Test
  void entriesOfAPaperFillInWhatTheEarliestLacks() {
    Document document =
        onlyDocument(
            """
            {"id": "2402.00001v2", "date": "2024-03-02", "title": "Later", "abstract": {"zh": "规划"}, "labels": ["RAG", "b"]}
            {"url": "https://arxiv.org/pdf/2402.00001", "date": "2024-03-01", "title": "Earlier", "labels": ["a"]}
            """);

    assertThat(document.titles()).isEqualTo(Map.of(Language.EN, "Earlier"));
    assertThat(document.abstracts()).isEqualTo(Map.of(Language.ZH, "规划"));
    assertThat(document.published().toString()).contains("2024-03-01");
    assertThat(document.topic()).contains(new Label("RAG"));
    assertThat(document.labels(Facet.THEME)).containsExactly(new Label("a"), new Label("b"));
  }

  @Test
  void anAbstractWithoutAnIdJoinsTheSameOneWithAnId() {
    Document document =
        onlyDocument(
            "{\"text\": \"%s\"}\n{\"id\": \"2402.00001\", \"abstract\": \"%s\"}\n"
                .formatted(ABSTRACT.toUpperCase(java.util.Locale.ROOT), ABSTRACT));

    assertThat(document.id()).isEqualTo("2402.00001");
  }

  @Test
  void aTextWithoutAnIdThatIsTheAbstractOfAPaperIsThatPaper() {
    Document document =
        onlyDocument(
            "{\"title\": \"%s\"}\n{\"id\": \"2402.00001\", \"abstract\": \"%s\"}\n"
                .formatted(ABSTRACT, ABSTRACT));

    assertThat(document.id()).isEqualTo("2402.00001");
  }

  @Test
  void documentsStandInTheOrderOfThousandsOfEntries() {
    List<String> ids = IntStream.range(0, 2_000).mapToObj(i -> "paper-" + i).toList();

    assertThat(ids(ids.stream().map(id -> row(id, id)).collect(Collectors.joining())))
        .isEqualTo(ids);
  }

  @Test
  void aBrokenEntryAmongHundredsTakesNoOtherWithIt() {
    String half =
        IntStream.range(0, 300)
            .mapToObj(i -> row("p" + i, "text " + i))
            .collect(Collectors.joining());
    String other = half.replace("\"p", "\"q").stripTrailing();

    Reading reading = read(half + "{broken\n" + other);

    assertThat(reading.entries()).isEqualTo(600);
    assertThat(reading.setAside()).extracting(aside -> aside.where().line()).containsExactly(301);
    assertThat(reading.corpus().get(599).id()).isEqualTo("q299");
  }

  @Test
  void twoArxivIdsAreTwoPapersWhateverTheySay() {
    assertThat(ids(row("2402.00001", ABSTRACT) + row("2402.00002", ABSTRACT)))
        .containsExactly("2402.00001", "2402.00002");
  }

  @Test
  void shortTextsAreNotTakenForTheSamePaper() {
    assertThat(ids(row("a", "Paper") + row("b", "Paper"))).containsExactly("a", "b");
  }

  @Test
  void differentTextsUnderOneIdAreBothKept() {
    assertThat(ids(row("7", ABSTRACT) + row("7", "Another paper")))
        .hasSize(2)
        .contains("7")
        .allMatch(id -> id.startsWith("7"));
  }

  @Test
  void theOnlyLabelOfEveryDocumentIsItsTopic() {
    Reading reading =
        read(
            "{\"text\": \"Wheat\", \"labels\": [\"grain\"]}\n{\"text\": \"Gold\", \"labels\": []}\n");

    assertThat(reading.corpus().get(0).topic()).contains(new Label("grain"));
    assertThat(reading.unknownLabels()).isEqualTo(Map.of(new Label("grain"), 1));
  }

  @Test
  void aThemeBelowATopicAnswersBoth() {
    Document document = onlyDocument("{\"text\": \"Plans\", \"labels\": [\"LLM 代理\"]}\n");

    assertThat(document.topic()).contains(new Label("Agent"));
    assertThat(document.labels(Facet.THEME)).containsExactly(new Label("LLM 代理"));
  }

  @Seeds
  void theOrderOfEntriesDoesNotMatter(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(randomRow(random));
    }
    var before = contents(String.join("", rows));
    Collections.shuffle(rows, random);

    assertThat(contents(String.join("", rows))).isEqualTo(before);
  }

  @Test
  void thePartsOfADataSetKeepEveryEntryWithAnIdOfItsOwn() {
    Path train = Texts.file(folder, "train.jsonl", labelled("1", "earn") + labelled("2", "earn"));
    Path test = Texts.file(folder, "test.jsonl", labelled("1", "earn") + labelled("1", "earn"));

    List<Reading> parts = parts(train, test);

    assertThat(parts).extracting(part -> part.corpus().size()).containsExactly(2, 1);
    assertThat(parts.get(1).merged()).isEqualTo(1);
  }

  @Test
  void whatLabelsAreIsDecidedForAllPartsTogether() {
    Path train = Texts.file(folder, "train.jsonl", labelled("1", "earn\",\"acq"));
    Path test = Texts.file(folder, "test.jsonl", labelled("2", "earn"));

    assertThat(parts(train, test))
        .isNotEmpty()
        .allSatisfy(
            part -> assertThat(part.corpus().get(0).labels()).containsOnlyKeys(Facet.THEME));
    assertThat(parts(test, test))
        .isNotEmpty()
        .allSatisfy(
            part -> assertThat(part.corpus().get(0).labels()).containsOnlyKeys(Facet.TOPIC));
  }

  private static List<Reading> parts(Path... files) {
    var options = DocumentSource.Options.with(Taxonomy.empty());
    return CorpusReader.readParts(
        Stream.of(files).map(file -> DocumentSource.of(List.of(file), options)).toList());
  }

  private static String labelled(String id, String label) {
    return "{\"id\":\"%s\",\"text\":\"%s\",\"labels\":[\"%s\"]}\n".formatted(id, ABSTRACT, label);
  }

  private static String randomRow(Random random) {
    String id = random.nextBoolean() ? "" : "\"id\":\"2402.0000" + random.nextInt(3) + "\",";
    String date =
        random.nextBoolean() ? "" : "\"date\":\"2024-03-0" + (1 + random.nextInt(3)) + "\",";
    String label = random.nextBoolean() ? "Agent" : "theme " + random.nextInt(3);
    String english = "%s %d".formatted(ABSTRACT, random.nextInt(4));
    String chinese = "我们研究智能体如何规划。".repeat(4 + random.nextInt(4));
    return "{%s%s\"abstract\":{\"en\":\"%s\",\"zh\":\"%s\"},\"labels\":[\"%s\"]}\n"
        .formatted(id, date, english, chinese, label);
  }

  private Set<String> contents(String rows) {
    Set<String> contents = new TreeSet<>();
    read(rows)
        .corpus()
        .forEach(document -> contents.add(JsonPrinter.line(DocumentJson.of(document))));
    return contents;
  }

  private static String row(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  private List<String> ids(String rows) {
    return read(rows).corpus().stream().map(Document::id).toList();
  }

  private Document onlyDocument(String rows) {
    Reading reading = read(rows);
    assertThat(reading.corpus().size()).isEqualTo(1);
    return reading.corpus().get(0);
  }

  private Reading read(String rows) {
    return Texts.read(Texts.file(folder, "papers.jsonl", rows));
  }
}
