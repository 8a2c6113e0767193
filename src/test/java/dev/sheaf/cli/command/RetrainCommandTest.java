package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.GivenPapers;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrainCommandTest {
  private static final String TAXONOMY =
      """
      label,facet,parent,name_en,name_zh,aliases,terms
      kind 0,topic,,,,,
      kind 1,topic,,,,,
      kind 2,topic,,,,,
      """;

  @TempDir private Path folder;
  private Path papers;
  private Path models;

  @BeforeEach
  void prepare() throws IOException {
    papers = Files.createDirectories(folder.resolve("papers"));
    models = folder.resolve("models");
    Files.writeString(papers.resolve("taxonomy.csv"), TAXONOMY);
    write("a.jsonl", 0, 60, 0);
  }

  @Test
  void withoutAModelTheFirstIsTrained() {
    Run run = retrain();

    assertThat(run.code()).isZero();
    assertThat(versions()).containsExactly("0001");
  }

  @Test
  void touchedAndRenamedFilesAreNoChange() throws IOException {
    retrain();
    Files.setLastModifiedTime(papers.resolve("a.jsonl"), FileTime.fromMillis(0));
    Files.move(papers.resolve("a.jsonl"), papers.resolve("z.jsonl"));

    Run run = retrain();

    assertThat(run.out()).isEqualTo("nothing changed: version 0001 knows all of it\n");
    assertThat(versions()).containsExactly("0001");
  }

  @Test
  void theSamePapersInAnotherFormAreNoChange() throws IOException {
    retrain();
    Path file = papers.resolve("a.jsonl");
    Files.writeString(file, Files.readString(file) + "\n\n");

    assertThat(retrain().out()).startsWith("nothing changed");
  }

  @Test
  void newPapersMakeANewVersionWithItsReport() throws IOException {
    retrain();
    write("b.jsonl", 60, 75, 0);

    Run run = retrain();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("papers: 15 new, 0 changed, 0 relabelled, 0 gone\n");
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0002\n");
    assertThat(Files.readString(models.resolve("0002/report.md")))
        .startsWith("# Retrained after version 0001\n")
        .contains("## Both models on the same papers", "- p60: ")
        .doesNotContain(folder.toString());
  }

  @Test
  void aDryRunWritesNothingAtAll() throws IOException {
    retrain();
    write("b.jsonl", 60, 75, 0);
    List<String> before = tree();

    Run run = retrain("--dry-run");

    assertThat(run.out()).contains("papers: 15 new");
    assertThat(tree()).isEqualTo(before);
    assertThat(Run.of("retrain", papers, "--model", folder.resolve("no"), "--dry-run").code())
        .isZero();
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void aWorseCandidateIsKeptBesideAndTakenByForce() throws IOException {
    retrain();
    write("b.jsonl", 60, 300, 1);

    Run refused = retrain();
    Run again = retrain();

    assertThat(refused.code()).as(refused.out()).isEqualTo(3);
    assertThat(refused.out()).contains("Worse beyond chance: ");
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0001\n");
    assertThat(again.code()).isEqualTo(3);
    assertThat(again.out()).contains("version 0002 was learned from these papers before and found");
    assertThat(retrain("--force").code()).isZero();
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0002\n");
    assertThat(versions()).containsExactly("0001", "0002");
  }

  @Test
  void theReportIsJsonForPrograms() throws IOException {
    retrain();
    write("b.jsonl", 60, 75, 0);

    Run run = retrain("--json");

    assertThat(run.out())
        .startsWith("{\"changed\":true,\"promoted\":true,\"current\":\"0001\",\"verdict\":")
        .contains("\"new\":[\"p60\",\"p61\"");
    assertThat(retrain("--json").out()).isEqualTo("{\"changed\":false,\"current\":\"0002\"}\n");
  }

  @Test
  void standardInputCannotBeReadAgain() {
    Run run = Run.of("retrain", "-", "--model", models);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("expected files or folders, which can be read again");
  }

  @Test
  void aDamagedModelIsToldWithWhatToDo() throws IOException {
    retrain();
    Files.writeString(models.resolve("0001/features.bin"), "broken");

    Run run = retrain();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1).allMatch(line -> line.contains("train anew"));
  }

  @Test
  void settingsAskedForBeforeAreKept() throws IOException {
    Run.of("train", papers, "--model", models, "--quick", "--max-terms", "40");
    write("b.jsonl", 60, 75, 0);

    retrain();

    assertThat(Files.readString(models.resolve("0002/manifest.json")))
        .contains("\"maxTerms\" : 40");
    assertThat(retrain("--max-terms", "50").out()).contains("settings: others");
  }

  @Test
  void aCandidateWithoutTheOldPapersIsNotUsedUnasked() throws IOException {
    retrain();
    Files.delete(papers.resolve("a.jsonl"));
    write("b.jsonl", 60, 90, 0);

    Run run = retrain();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("60 gone", "refused.");
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0001\n");
    assertThat(retrain("--force").code()).isZero();
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0002\n");
  }

  @Test
  void papersTakenBackTakeTheirModelBack() throws IOException {
    retrain();
    write("b.jsonl", 60, 62, 0);
    retrain();
    Files.delete(papers.resolve("b.jsonl"));

    Run run = retrain();

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(Files.readString(models.resolve("current"))).isEqualTo("0003\n");
  }

  @Test
  void aRetrainedModelTellsHowGoodItWasFoundToBe() throws IOException {
    retrain();
    write("b.jsonl", 60, 75, 0);

    retrain();

    assertThat(Run.of("models", "show", "0002", "--model", models).out())
        .contains("topics measured on ", "macro-F1 1.000")
        .doesNotContain("(95 %")
        .doesNotContain("not measured");
  }

  private Run retrain(String... words) {
    return Run.of(
        Stream.concat(
                Stream.of("retrain", papers.toString(), "--model", models.toString()),
                Stream.of(words))
            .toArray());
  }

  /** Papers that are plainly of three kinds; the label is that of a kind so much further on. */
  private void write(String name, int from, int to, int wrong) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append(GivenPapers.line(i, i + wrong));
    }
    Files.writeString(papers.resolve(name), lines.toString());
  }

  private List<String> versions() {
    return tree().stream()
        .filter(name -> name.matches("models/[0-9]{4}"))
        .map(name -> name.replace("models/", ""))
        .toList();
  }

  private List<String> tree() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
