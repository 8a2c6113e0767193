package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCommandTest {
  private static final Path ABSTRACTS = Path.of("seeds", "abstracts-undated.txt");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = Files.copy(ABSTRACTS, folder.resolve("abstracts.txt"));
  }

  private static Run label(Object... words) {
    Object[] all = new Object[words.length + 3];
    System.arraycopy(words, 0, all, 3, words.length);
    all[0] = "label";
    all[1] = "--model";
    all[2] = Models.trained();
    return Run.of(all);
  }

  @Test
  void byDefaultADiffIsShownAndNothingWritten() {
    Run run = label(file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("--- a/").contains("\n+Topic: Agent\n", "\n+Topic: LLM理论\n");
    assertThat(run.err()).endsWith("left open; nothing was written: --in-place does\n");
    assertThat(file).hasSameBinaryContentAs(ABSTRACTS);
  }

  @Test
  void whatIsWrittenIsReadBackAndASecondRunChangesNothing() throws IOException {
    Run first = label("--in-place", file);
    byte[] written = Files.readAllBytes(file);
    Run second = label("--in-place", file);

    assertThat(first.err()).matches("sheaf: \\d labels for 1 file, \\d papers? left open\n");
    assertThat(Run.of("read", "--json", "-q", file).out()).contains("\"labels\":[\"Agent\"]");
    assertThat(second.err()).startsWith("sheaf: 0 labels for 0 files");
    assertThat(file).hasBinaryContent(written);
  }

  @Test
  void whatTheModelIsNotSureOfIsListedWithItsFirstTwoTopics() {
    Run run = label("--in-place", "--max-error", 0, file);

    assertThat(run.lines()).hasSize(9);
    assertThat(run.lines().get(1)).matches(".*abstracts.txt:1  unsure  \\S+ 0\\.\\d+, \\S+ 0.*…");
    assertThat(run.err()).contains("every topic is unsure", "0 labels for 0 files, 8 papers");
    assertThat(file).hasSameBinaryContentAs(ABSTRACTS);
  }

  @Test
  void copiesGoIntoAnotherFolder() {
    Run run = label("--output", folder.resolve("out"), file);

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("out/abstracts.txt")).content().contains("\nTopic: Agent\n");
    assertThat(file).hasSameBinaryContentAs(ABSTRACTS);
  }

  @Test
  void theSeedsWithLabelsStayAsTheyAre() {
    assertThat(label("-q", "seeds").out()).doesNotContain("digest-2024", "paper-table");
  }

  @Test
  void inPlaceAndOutputAreTwoWays() {
    Run run = label("--in-place", "--output", folder.resolve("out"), file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mutually exclusive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"examples/new-abstract.txt", "seeds/taxonomy.csv", "nowhere.txt", "-"})
  void whatNoLabelCanBeWrittenIntoIsToldInOneLine(String path) {
    Run run = label(path);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("sheaf: ").hasLineCount(1);
  }

  @Test
  void strictlyABrokenEntryEndsTheRun() throws IOException {
    Files.writeString(file, "Abstract: We study agents.\nAbstract:\nAbstract: We retrieve.\n");

    assertThat(label("--strict", file).err())
        .contains("abstracts.txt:2: expected a title or an abstract, found neither");
    assertThat(label(file).err()).contains("1 entry not read");
  }
}
