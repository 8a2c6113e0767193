package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.store.LockedStore;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsCommandTest {
  @TempDir private static Path original;
  @TempDir private Path folder;

  /** 0001 is the measured model of the seeds; 0002, in use, is of a part; 0003 has a report. */
  @BeforeAll
  static void save() {
    SavedModel seeds = ModelStore.in(Models.trained()).load();
    ModelStore store = ModelStore.in(original);
    store.save(seeds.model(), seeds.papers(), seeds.manifest());
    String part = "seeds/digest-2024-02-29-excerpt.txt";
    Run.of("train", "--quick", "--quiet", part, "--max-terms", 900, "--model", original);
    try (LockedStore locked = store.lock("testing", nobody -> {})) {
      var report = Map.of("report.md", StandardCharsets.UTF_8.encode("# Better 更好\n"));
      locked.add(seeds.model(), seeds.papers(), seeds.manifest(), report);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.skip(1).toList()) {
        Files.copy(file, folder.resolve(original.relativize(file)));
      }
    }
  }

  private Run models(Object... words) {
    Object[] all =
        Stream.of(Stream.of("models"), Stream.of(words), Stream.of("--model", folder))
            .flatMap(part -> part)
            .toArray();
    return Run.of(all);
  }

  private void damage(String file) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(file));
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve(file), bytes);
  }

  private static Json.Dictionary json(String line) {
    return (Json.Dictionary) JsonParser.parse(line, new Location("out", 1));
  }

  @Test
  void listTellsOfEachVersionInALine() {
    Run list = models();

    assertThat(list.code()).isZero();
    assertThat(list.lines()).hasSize(4);
    assertThat(list.lines().get(0))
        .matches("version +papers +from +to +topics +themes +accuracy +macro-F1 +KB");
    assertThat(list.lines().get(1))
        .matches("0001 +89 +2024-02-29 +2024-10 +4 +5 +0\\.\\d+ +0\\.\\d+ +\\d+");
    assertThat(list.lines().get(2)).matches("0002 +in use +\\d+ .* - +- +\\d+");
  }

  @Test
  void aDamagedVersionIsListedWithTheReasonAndStopsNothingElse() throws IOException {
    damage("0003/report.md");

    assertThat(models().lines()).hasSize(5);
    assertThat(models().lines().get(3)).startsWith("0003     damaged ");
    assertThat(models().lines().get(4))
        .startsWith(
            "0003 is damaged: " + folder.resolve("0003/report.md") + ": expected the checksum ");
    assertThat(models("use", "1").out()).isEqualTo("0001 is in use\n");
    assertThat(models("use", "3").code()).isEqualTo(2);
    assertThat(models("prune", "--keep", "1").err()).isEqualTo("sheaf: 3 versions left\n");
  }

  @Test
  void showTellsTheManifestInWordsAndTheReport() {
    Run show = models("show", "0003");

    assertThat(show.out())
        .startsWith("version 0003, not in use\npapers: 89, 33 with a topic, 33 with a theme, from")
        .contains("\ntopics measured on 33 unseen papers: accuracy 0.", "; macro-F1 0.")
        .contains("\nsettings: ", "topic algorithm ", ", sheaf 0.")
        .endsWith(" KB\n\n# Better 更好\n");
    assertThat(models("show", "2").out()).contains("\nnot measured\n");
  }

  @Test
  void useGoesBackToAnOlderVersionAndANewOneGetsAHigherNumber() {
    Run use = models("use", "1");
    Run.of("train", "--quick", "--quiet", "--model", folder);

    assertThat(use.in(folder)).isEqualTo("exit 0\n0001 is in use\n");
    assertThat(models().lines().get(4)).startsWith("0004     in use ");
  }

  @Test
  void diffTellsWhatIsNotTheSame() {
    Run diff = models("diff", "1", "2");

    assertThat(diff.lines().get(0)).matches(" +0001 +0002");
    assertThat(diff.lines()).anyMatch(line -> line.matches("papers +89 +\\d+"));
    assertThat(diff.lines()).anyMatch(line -> line.matches("maxTerms +50000 +900"));
    assertThat(diff.lines()).anyMatch(line -> line.matches("LLM应用 +topic +16 +\\d+ .*"));
    assertThat(models("diff", "1", "3").out())
        .endsWith("every label has the same papers and the same strongest words\n");
  }

  @Test
  void theJsonOfDiffHasEveryLabelAndItsWords() {
    Json.Dictionary diff = json(models("diff", "1", "2", "--json").out());

    assertThat(diff.members()).containsOnlyKeys("before", "after", "settings", "labels");
    assertThat(((Json.Array) diff.get("labels").orElseThrow()).items())
        .isNotEmpty()
        .allSatisfy(
            label ->
                assertThat(((Json.Dictionary) label).members())
                    .containsOnlyKeys(
                        "label", "facet", "papersBefore", "papersAfter", "gained", "lost"));
  }

  @Test
  void theJsonOfListHasAnObjectForEachVersionWithItsManifest() {
    Run list = models("list", "--json");

    assertThat(list.lines()).hasSize(3);
    assertThat(json(list.lines().get(1)).members())
        .containsOnlyKeys("version", "inUse", "bytes", "terms", "settings", "manifest");
  }

  @Test
  void pruneNamesWhatItRemoved() {
    Run prune = models("prune", "--keep", "1");

    assertThat(prune.in(folder)).isEqualTo("exit 0\nremoved 0001\nsheaf: 2 versions left\n");
    assertThat(folder.resolve("0001")).doesNotExist();
  }

  @Test
  void whereCurrentNamesNothingListSaysSoAndUseMendsIt() throws IOException {
    Files.writeString(folder.resolve("current"), "0009\n");

    assertThat(models().in(folder))
        .contains(
            "current: expected the name of a version in this folder, found \"0009\"; sheaf models");
    assertThat(models("use", "2").code()).isZero();
    assertThat(models().err()).isEmpty();
  }

  @Test
  void whereTheModelInUseIsDamagedALineSaysHowToGoBack() throws IOException {
    damage("0002/topic.bin");
    damage("0003/header.bin");

    Run classify = Run.of("classify", "examples/new-abstract.txt", "--model", folder);

    assertThat(classify.code()).isEqualTo(2);
    assertThat(classify.err())
        .startsWith("sheaf: " + folder.resolve("0002/topic.bin") + ": expected the checksum ")
        .endsWith(": the file is damaged; sheaf models use 0001 goes back\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nonsense       | expected list, show, use, diff or prune, found "nonsense"
          show           | show: expected a version, found nothing
          diff 1         | diff: expected two versions, found 1
          list all       | list: expected no further word, found all
          use 7          | DIR: expected a version (0001, 0002, 0003), found "7"
          use ../0001    | DIR: expected a version (0001, 0002, 0003), found "../0001"
          prune          | prune: expected --keep N, found nothing
          prune --keep 0 | Invalid value for option '--keep': expected a whole number from 1, found 0 (see sheaf models --help)
          list --keep 2  | --keep: expected with prune, found with list
          use 1 --json   | --json: expected with list, show or diff, found with use
          """)
  void whatCannotBeMeantIsToldInALine(String words, String told) {
    Run run = models((Object[]) words.split(" "));

    assertThat(run.in(folder)).isEqualTo("exit 2\nsheaf: " + told + "\n");
  }

  @Test
  void aFolderWithoutModelsIsLeftAsItIs() {
    Path none = folder.resolve("none");

    Run list = Run.of("models", "--model", none);
    Run.of("models", "prune", "--keep", 1, "--model", none);

    assertThat(list.in(none)).isEqualTo("exit 0\nsheaf: no model in DIR yet\n");
    assertThat(none).doesNotExist();
  }
}
