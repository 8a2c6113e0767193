package dev.sheaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.JavaProcess;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.ModelStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data that is right but hardly enough: a sensible answer, or one line that says why not. */
class EdgeCasesTest {
  @TempDir private Path folder;

  @Test
  void oneLineInTheTaxonomyMakesALabelAnswerable() throws IOException {
    Path taxonomy = taxonomy("量子机器学习,topic,,Quantum,,,quantum; qubit; quantum circuit; 量子; 量子比特\n");
    Path text = text("We run a variational quantum circuit on twelve qubit registers.");

    assertThat(classified(taxonomy, text)).startsWith("量子机器学习");
  }

  @Test
  void aLabelWithoutPapersAndTermsIsNeverAnsweredAndSaidSo() throws IOException {
    Path models = folder.resolve("m");

    Run run =
        Run.of("train", "-q", "--taxonomy", taxonomy("Nobody,topic,,,,,\n"), "--model", models);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("topics left out, too few papers: Nobody (0)");
  }

  @Test
  void allPapersUnderOneLabelAreAModelThatKnowsNoOther() throws IOException {
    Path papers = papers(8, "only", "only");
    Path models = folder.resolve("m");

    Run trained = Run.of("train", "-q", papers, "--model", models);

    assertThat(trained.out()).contains("topics learned: only (8)");
    assertThat(Run.of("classify", "--model", models, text("ships sail")).lines().get(1))
        .startsWith("only (guess)\t1.000\t-\t-\t(no known term)");
    assertThat(Run.of("evaluate", "-q", papers).out()).contains("accuracy");
  }

  @Test
  void onePaperForEachLabelIsToldInOneLine() throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      papers.append(paper(i, "label" + i));
    }
    Path file = Files.writeString(folder.resolve("each.jsonl"), papers);

    Run trained = Run.of("train", "-q", file, "--model", folder.resolve("m"));

    assertThat(trained.code()).isEqualTo(2);
    assertThat(trained.err())
        .endsWith(
            "expected a topic with 2 papers or a theme with 3, found only labels with fewer\n");
    assertThat(folder.resolve("m")).doesNotExist();
    assertThat(Run.of("evaluate", "-q", file).out()).contains("Nothing could be judged: ");
  }

  @Test
  void twoPapersAreMeasuredAsFarAsTheyGo() throws IOException {
    Run run = Run.of("evaluate", "-q", papers(2, "a", "b"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Nothing could be judged: ");
  }

  @Test
  void hundredsOfLabelsAreLearned() throws IOException {
    Run run = Run.of("train", "-q", manyLabels(), "--model", folder.resolve("m"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(", … and 485 more");
  }

  @Test
  void anInterruptedTrainingLeavesTheOldModelInUse() throws Exception {
    Path models = folder.resolve("m");
    Run.of("train", "-q", papers(8, "only"), "--model", models);
    String[] train = {"train", manyLabels().toString(), "--model", models.toString()};

    // What is trained meanwhile cannot be saved, however late the process is ended.
    try (LockedStore held = ModelStore.in(models).lock("testing", nobody -> {})) {
      Process process = JavaProcess.of(List.of(), Main.class, train).start();
      assertThat(process.errorReader(UTF_8).readLine()).contains("read 1000 entries");
      process.destroy();
      assertThat(process.waitFor()).isNotZero();
      assertThat(held.store().current()).contains("0001");
    }

    assertThat(models.toFile().list()).containsExactlyInAnyOrder(".lock", "0001", "current");
    assertThat(models.resolve("current")).hasContent("0001");
  }

  private Path manyLabels() throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      papers.append(paper(i, "label" + i / 2));
    }
    return Files.writeString(folder.resolve("many.jsonl"), papers);
  }

  @Test
  void anEntryWithATitleAloneIsAnsweredAndOneWithNothingSetAside() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("empty.jsonl"),
            "{\"title\":\"Agents that plan\",\"abstract\":\"\"}\n{\"title\":\"\",\"abstract\":\"\"}\n");

    Run run = Run.of("classify", "--model", Models.trained(), file);

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err()).contains("empty.jsonl:2: expected a title or an abstract, found neither");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мы изучаем влияние погоды на урожай и описываем новый метод.",
        "このけんきゅうでは、てんきのえいきょうについてしらべる。",
        "ندرس في هذا البحث تأثير الطقس على المحاصيل ونقترح طريقة جديدة.",
        "Nous étudions l'effet de la météo sur les récoltes et les prix agricoles."
      })
  void aTextInAThirdLanguageIsAGuess(String text) throws IOException {
    Run run = Run.of("classify", "--model", Models.trained(), text(text));

    assertThat(run.lines().get(1)).startsWith("LLM应用 (guess)\t").contains("(no known term)");
    assertThat(run.err()).contains(":1: no known term, so the training priors answer\n");
  }

  @Test
  void oneKnownTermInAThirdLanguageIsHardlyAny() throws IOException {
    Path text =
        text(
            "Мы изучаем RAG для поиска документов и ответа на вопросы с помощью больших моделей и"
                + " описываем новый метод оценки таких систем на трёх наборах данных.");

    Run run = Run.of("classify", "--model", Models.trained(), text);

    assertThat(run.err()).contains(":1: hardly any term is known, so the answer is a guess\n");
  }

  private String classified(Path taxonomy, Path text) {
    Path models = folder.resolve("m");
    Run.of("train", "-q", "--taxonomy", taxonomy, "--model", models);
    return Run.of("classify", "-q", "--model", models, text).lines().get(1);
  }

  private Path taxonomy(String line) throws IOException {
    String all = Files.readString(Path.of("seeds", "taxonomy.csv"));
    return Files.writeString(folder.resolve("taxonomy.csv"), all + line);
  }

  private Path text(String text) throws IOException {
    return Files.writeString(folder.resolve("new.txt"), text + "\n");
  }

  private Path papers(int count, String... labels) throws IOException {
    StringBuilder papers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      papers.append(paper(i, labels[i % labels.length]));
    }
    return Files.writeString(folder.resolve("papers.jsonl"), papers);
  }

  /** No two nearly match. */
  private static String paper(int i, String label) {
    String words = "%s kind%d way%d end%d side%d".formatted(label, i, i, i, i);
    return "{\"id\":\"p%d\",\"text\":\"%s\",\"label\":\"%s\"}\n".formatted(i, words, label);
  }
}
