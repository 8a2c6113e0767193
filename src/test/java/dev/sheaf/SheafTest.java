package dev.sheaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheafTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final Path ABSTRACT = Path.of("examples/new-abstract.txt");
  private static final Digest DIGEST = Digest.read(SEEDS);
  private static final Sheaf SHEAF = Sheaf.train(DIGEST);

  @TempDir private Path folder;

  @Test
  void aDigestIsReadWithItsTaxonomy() {
    assertThat(DIGEST.corpus().size()).isEqualTo(89);
    assertThat(DIGEST.taxonomy().find("智能体").orElseThrow().label()).isEqualTo(new Label("Agent"));
    assertThat(DIGEST.skipped()).isEmpty();
  }

  @Test
  void aStringIsLabelledLikeTheSameDocument() throws Exception {
    Labelling ofString = SHEAF.classify(Files.readString(ABSTRACT));
    Labelling ofDocument = SHEAF.classify(abstractOfExample());

    assertThat(ofString.topic()).isEqualTo(ofDocument.topic()).isPresent();
    assertThat(ofString.topic().orElseThrow().label()).isEqualTo(new Label("Agent"));
    assertThat(ofString.toString()).startsWith("Agent 0.7");
  }

  private static Document abstractOfExample() {
    try (Stream<Document> papers = Digest.stream(ABSTRACT)) {
      return papers.findFirst().orElseThrow();
    }
  }

  @Test
  void aBlankStringIsTheCallersMistake() {
    assertThatThrownBy(() -> SHEAF.classify(" \n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a text to label, found none");
  }

  @Test
  void aModelThatWasSavedAnswersTheSame() {
    String version = SHEAF.save(folder);

    Sheaf opened = Sheaf.open(folder);

    assertThat(folder.resolve(version)).isDirectory();
    assertThat(labels(opened)).isEqualTo(labels(SHEAF));
    assertThat(opened.explain(abstractOfExample())).isEqualTo(SHEAF.explain(abstractOfExample()));
  }

  @Test
  void anOpenedModelIsSavedAgainInOtherFolders() {
    SHEAF.save(folder.resolve("one"));

    Sheaf.open(folder.resolve("one")).save(folder.resolve("two"));

    assertThat(labels(Sheaf.open(folder.resolve("two")))).isEqualTo(labels(SHEAF));
  }

  private static List<String> labels(Sheaf sheaf) {
    return DIGEST.corpus().stream().map(sheaf::classify).map(Labelling::toString).toList();
  }

  @Test
  void aStreamOfPapersHasTheLabelsOfTheDigest() {
    try (Stream<Document> papers = Digest.stream(SEEDS)) {
      assertThat(papers.filter(paper -> paper.topic().isPresent()).map(Document::id).distinct())
          .hasSize(33);
    }
  }

  @Test
  void oddCharactersInAStringDoNoHarm() {
    assertThat(SHEAF.classify("an agent\0that plans\r\nand calls \ud800 tools").topic())
        .isPresent();
  }

  @Test
  void anAnswerFromAStringSaysSo() {
    assertThat(SHEAF.classify("an agent").document().source().toString()).startsWith("text");
  }

  @Test
  void aClosedStreamGivesNothingMore() {
    Stream<Labelling> answers = SHEAF.classify(DIGEST.corpus().stream());
    var iterator = answers.iterator();
    iterator.next();

    answers.close();

    assertThat(iterator.hasNext()).isFalse();
  }

  @Test
  void aStreamIsLabelledInItsOrder() {
    List<Document> papers = DIGEST.corpus().documents();

    try (Stream<Labelling> answers = SHEAF.classify(papers.stream())) {
      assertThat(answers.map(Labelling::toString).toList()).isEqualTo(labels(SHEAF));
    }
  }

  @Test
  void manyThreadsGetTheSameAnswers() throws Exception {
    List<Callable<List<String>>> tasks =
        IntStream.range(0, 8).<Callable<List<String>>>mapToObj(i -> () -> labels(SHEAF)).toList();
    var threads = Executors.newFixedThreadPool(8);

    try {
      for (var answers : threads.invokeAll(tasks)) {
        assertThat(answers.get()).isEqualTo(labels(SHEAF));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void reasonsAddUpToTheLeadOverTheNextTopic() {
    Reasons reasons = SHEAF.explain(abstractOfExample());

    assertThat(reasons.words()).isNotEmpty();
    assertThat(reasons.words().get(0).text()).isEqualTo("agent");
    assertThat(reasons.words().get(0).adds()).isPositive();
    assertThat(reasons.next()).contains(new Label("LLM应用"));
    assertThat(reasons.decisive()).isNotEmpty();
    assertThat(reasons.nearest()).isNotEmpty();
  }

  @Test
  void trendsHaveAPointForEachPeriod() {
    List<Trend> trends = SHEAF.trends(DIGEST, LocalDate.of(2026, 1, 1));

    assertThat(trends).extracting(trend -> trend.label().name()).contains("Agent", "RAG");
    assertThat(trends).extracting(Trend::verdict).containsOnly(Trend.Verdict.TOO_FEW_TO_TELL);
    assertThat(trends.stream().map(trend -> trend.points().size()).distinct()).hasSize(1);
  }

  @Test
  void everyPaperIsInOneCluster() {
    List<PaperCluster> clusters = SHEAF.clusters(DIGEST);

    assertThat(clusters.stream().flatMap(cluster -> cluster.papers().stream()).map(Document::id))
        .containsExactlyInAnyOrderElementsOf(
            DIGEST.corpus().stream().map(Document::id).collect(Collectors.toSet()));
    assertThat(clusters).allSatisfy(cluster -> assertThat(cluster.names()).isNotEmpty());
  }

  @Test
  void papersWithoutLabelsTeachNothing() {
    Digest bare =
        Digest.of(
            DIGEST
                .corpus()
                .filter(paper -> paper.labels(Facet.TOPIC).isEmpty() && !paper.hasLabels()),
            Taxonomy.empty());

    assertThatThrownBy(() -> Sheaf.train(bare))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("expected labelled papers to learn from");
  }

  @Test
  void anEmptyCorpusTeachesNothing() {
    Digest empty = Digest.of(Corpus.of(List.of()), Taxonomy.empty());

    assertThatThrownBy(() -> Sheaf.train(empty)).isInstanceOf(BadInputException.class);
  }

  @Test
  void aFolderWithoutAModelIsRefusedInOneLine() {
    assertThatThrownBy(() -> Sheaf.open(folder))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aMissingPathIsRefusedByItsName() {
    assertThatThrownBy(() -> Digest.read(folder.resolve("none.txt")))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("none.txt");
  }
}
