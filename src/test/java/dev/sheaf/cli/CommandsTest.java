package dev.sheaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final Path NEW_ABSTRACT = Path.of("examples", "new-abstract.txt");

  @TempDir private Path folder;

  @Test
  void readTellsWhatIsInTheSeeds() {
    Run run = Run.of("read");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("94 entries, 5 merged, 89 documents", "33 with a topic", "33 with themes");
  }

  @Test
  void whatReadConvertsIsReadAgainTheSame() throws IOException {
    String json = Run.of("read", "--quiet", "--json").out();
    Path converted = Files.writeString(folder.resolve("seeds.jsonl"), json);

    assertThat(json.lines()).hasSize(89);
    assertThat(Run.of("read", "--quiet", "--json", converted).out()).isEqualTo(json);
  }

  @Test
  void trainSavesNumberedModelsThatAreTheSameForTheSameSeeds() throws IOException {
    Path again = folder.resolve("again");

    Run run = Run.of("train", "--quiet", "--model", again);
    Run.of("train", "--quiet", "--model", again);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("terms: ").contains("topics learned: LLM应用 (");
    assertThat(Files.readString(again.resolve("current"))).isEqualTo("0002\n");
    for (String file : List.of("manifest.json", "features.bin", "topic.bin", "taxonomy.csv")) {
      assertThat(again.resolve("0002").resolve(file))
          .hasSameBinaryContentAs(Models.trained().resolve("0001").resolve(file));
    }
  }

  @Test
  void aQuickModelIsTheSameWithoutScores() throws IOException {
    Path quick = folder.resolve("quick");
    Path scored = Models.trained().resolve("0001");

    Run run = Run.of("train", "--quick", "--quiet", "--model", quick);

    assertThat(run.out()).endsWith("not measured: how good this is, train tells without --quick\n");
    assertThat(Files.readString(quick.resolve("0001/manifest.json"))).doesNotContain("\"scores\"");
    assertThat(Files.readString(scored.resolve("manifest.json"))).contains("\"scores\"");
    for (String file : List.of("features.bin", "topic.bin", "papers.bin")) {
      assertThat(quick.resolve("0001").resolve(file)).hasSameBinaryContentAs(scored.resolve(file));
    }
  }

  @Test
  void aModelHasNoMoreTermsThanWanted() {
    Run run = Run.of("train", "--quick", "--quiet", "--max-terms", 500, "--model", folder);

    assertThat(run.out()).startsWith("terms: 500\n");
  }

  @Test
  void classifyGivesTheLabelHowSureItIsAndTheTermsThatSpeakForIt() {
    Run run = Run.of("classify", "--model", Models.trained(), NEW_ABSTRACT);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0))
        .isEqualTo("topic\tprobability\tnext\tthemes\tevidence\tid\tsource\ttitle");
    assertThat(run.lines().get(1))
        .matches(
            "Agent\\t0\\.\\d{3}\\t.* 0\\.\\d{3}\\t[^\\t]*\\t[^\\t]*agent.*\\t.*abstract.txt:1\\t.*");
  }

  @Test
  void theJsonOfClassifyHasTheMembersThatTheManualNames() {
    Run run = Run.of("classify", "--json", "--top", 2, "--model", Models.trained(), NEW_ABSTRACT);

    Json.Dictionary found = object(run.out());
    Json.Dictionary topic = (Json.Dictionary) found.get("topic").orElseThrow();
    assertThat(found.members().keySet())
        .containsExactly("id", "source", "date", "title", "topic", "themes", "evidence", "known");
    assertThat(found.get("source")).contains(Json.of(NEW_ABSTRACT + ":1"));
    assertThat(topic.members().keySet()).containsExactly("label", "probability", "ranking");
    assertThat(((Json.Array) topic.get("ranking").orElseThrow()).items()).hasSize(2);
    assertThat(run.out()).containsPattern("\"evidence\":\\[\\{\"term\":\".+?\",\"weight\":\\d");
  }

  @Test
  void aTextWithoutAKnownTermGetsTheTrainingPriorsAndSaysSo() throws IOException {
    Path russian = Files.writeString(folder.resolve("ru.txt"), "Мы изучаем влияние погоды.\n");

    Run line = Run.of("classify", "--model", Models.trained(), russian);
    Run json = Run.of("classify", "--json", "--quiet", "--model", Models.trained(), russian);

    assertThat(line.lines().get(1)).startsWith("LLM应用 (guess)\t0.").contains("\t(no known term)\t");
    assertThat(line.err())
        .isEqualTo(
            "sheaf: "
                + russian
                + ":1: no known term, so the training priors answer\n"
                + "sheaf: 1 document without a known term\n");
    assertThat(json.out()).contains("\"evidence\":[]");
    assertThat(json.err()).isEmpty();
  }

  @Test
  void whereTheRateCannotBePromisedEveryTopicIsUnsureAndOneLineSaysWhy() {
    Run run = Run.of("classify", "--max-error", 0.05, "--model", Models.trained(), NEW_ABSTRACT);

    assertThat(run.code()).isZero();
    assertThat(run.lines().get(1)).startsWith("unsure\t0.").contains("\tAgent 0.");
    assertThat(run.err())
        .matches(
            "sheaf: every topic is unsure: measured on 33 labelled papers, no error rate under"
                + " 0\\.\\d{3} can be promised\n");
  }

  @Test
  void anErrorRateOfOneGivesEveryTopic() {
    Run run =
        Run.of("classify", "--max-error", 1, "--json", "--model", Models.trained(), NEW_ABSTRACT);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"label\":\"Agent\"", "\"unsure\":false");
  }

  @Test
  void classifyReadsStandardInput() throws IOException {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("Agents plan with tools.".getBytes(UTF_8)));

      Run run = Run.of("classify", "--json", "--model", Models.trained(), "-");

      assertThat(object(run.out()).get("source")).contains(Json.of("standard input:1"));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void classifyWithoutAModelTrainsOneFirstAndSaysSo() throws Exception {
    Path models = folder.resolve("models");
    String before = System.getProperty("sheaf.home", "");
    Clone.copy(Path.of("seeds"), folder.resolve("seeds"));
    try {
      System.setProperty("sheaf.home", folder.toString());

      Run run = Run.of("classify", NEW_ABSTRACT);

      assertThat(run.err()).startsWith("sheaf: no model in " + models + " yet, training one on ");
      assertThat(run.out())
          .isEqualTo(Run.of("classify", "--model", Models.trained(), NEW_ABSTRACT).out());
      assertThat(models.resolve("0001")).isDirectory();
    } finally {
      System.setProperty("sheaf.home", before);
    }
  }

  @Test
  void aMistypedModelIsNamedWithTheNearestAndNotMade() throws Exception {
    Path models = folder.resolve("my-models");
    Clone.copy(Models.trained(), models);
    Path mistyped = folder.resolve("my-modles");
    Path other = folder.resolve("x");

    Run run = Run.of("classify", "--model", mistyped, NEW_ABSTRACT);

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "sheaf: %s: expected a model, found none: perhaps %s is meant\n"
                    .formatted(mistyped, models)));
    assertThat(Run.of("labels", "--model", other).err())
        .isEqualTo(
            "sheaf: %s: expected a model, found none; sheaf train --model %s makes one\n"
                .formatted(other, other));
    assertThat(mistyped).doesNotExist();
  }

  @Test
  void classifyingTheSameFileTwiceGivesItTwice() {
    Run run = Run.of("classify", "--model", Models.trained(), NEW_ABSTRACT, NEW_ABSTRACT);

    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(1)).isEqualTo(run.lines().get(2));
  }

  @Test
  void evaluateWritesNothingAndIsTheSameEachTime() throws IOException {
    Run run = Run.of("evaluate", "--json", "--folds", 3);

    assertThat(run.code()).isZero();
    assertThat(run).isEqualTo(Run.of("evaluate", "--json", "--folds", 3));
    assertThat(object(run.out()).members().keySet()).contains("topic", "theme");
  }

  @Test
  void evaluateOnlyOnWhatIsLaterNeedsPapersOnBothSides() {
    Run early = Run.of("evaluate", "--quiet", "--split-at", "1999-01-01");
    Run late = Run.of("evaluate", "--quiet", "--split-at", "2030-01-01");

    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err()).contains("no document before 1999-01-01: 0 before it, 61 from then on");
    assertThat(late.err()).contains("no document on or after 2030-01-01: 61 before it");
  }

  @Test
  void evaluateComparesReadsOneLanguageAndWritesTables() throws IOException {
    Path tables = folder.resolve("tables");

    Run run =
        Run.of(
            "evaluate",
            "--quiet",
            "--folds",
            2,
            "--against",
            "naive-bayes",
            "--languages",
            "--curve",
            tables.resolve("curve.svg"),
            "--csv",
            tables);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\nCompared on the same papers: default minus naive-bayes.\n")
        .contains("\nThe two languages lead to different topics for ")
        .contains("\nLearning curve of the topic, ");
    assertThat(tables.resolve("scores.csv")).content().startsWith("of,facet,label,measure,");
    assertThat(tables.resolve("answers.csv")).content().contains("\ndefault,topic,fold 2,2402.");
  }

  @Test
  void anOfficialSplitIsJudgedAsItIs() throws IOException {
    String line = "{\"id\":\"%s\",\"text\":\"%s\",\"label\":\"%s\"}\n";
    Path train = folder.resolve("train.jsonl");
    Path test = folder.resolve("test.jsonl");
    String ships = line.formatted(1, "Ships sail to distant harbours", "ship");
    String grain = line.formatted(2, "Farmers harvest wheat and maize", "grain");
    String others =
        line.formatted(4, "Ships leave the harbour", "ship")
            + line.formatted(5, "Prices of wheat", "grain");
    Files.writeString(train, ships + grain + others);
    Files.writeString(test, ships + grain + line.formatted(3, "Wheat and maize", "grain"));

    Run run = Run.of("evaluate", "--quiet", train, "--test", test);

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("Learned from one given set of papers, tested on another; 2 of the 3 tested")
        .contains("\ntopic: 3 papers tested, learned from 4\n");
  }

  @Test
  void moreFoldsThanPapersAreOnePaperEach() {
    Run run = Run.of("evaluate", "--quiet", "--folds", 1000);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Cross-validation with 61 folds (seed 1)");
  }

  @Test
  void nothingIsLeftBesideTheVersionsAndTheFileThatNamesOne() throws IOException {
    try (Stream<Path> files = Files.list(Models.trained())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".lock", "0001", "current");
    }
  }

  private static Json.Dictionary object(String line) {
    return (Json.Dictionary) JsonParser.parse(line, new Location("out", 1));
  }
}
