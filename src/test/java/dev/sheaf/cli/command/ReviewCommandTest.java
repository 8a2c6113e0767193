package dev.sheaf.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void whatIsAskedForIsReadBackAsItWasWithoutALabel() {
    Path digest = folder.resolve("to-label.md");

    Run run = review("seeds", "--budget", 20, "--output", digest);

    assertThat(run.in(folder))
        .isEqualTo(
            """
            exit 0
            sheaf: read 94 entries, 5 merged: 89 documents
            sheaf: 56 papers without a topic, 20 to label; 1 left out, too much like another
            """);
    assertThat(Run.of("read", "-q", "--json", digest).lines())
        .hasSize(20)
        .isSubsetOf(Run.of("read", "-q", "--json", "seeds").lines());
  }

  @Test
  void labelsFilledInAreLearnedAndNotAskedForAgain() throws IOException {
    Path digest = folder.resolve("to-label.md");
    review("seeds", "--budget", 10, "--output", digest);
    Files.writeString(digest, Files.readString(digest).replace("主题：\n", "主题：Agent\n"));

    Run.of("train", "-q", "--quick", "--model", folder.resolve("m"), "seeds", digest);
    Run again = Run.of("review", "--json", "--model", folder.resolve("m"), "--budget", 99, "seeds");

    assertThat(again.err()).contains("46 papers without a topic, 45 to label");
    assertThat(ids(again)).doesNotContainAnyElementsOf(ids(Run.of("read", "--json", digest)));
  }

  @Test
  void theTopicsThatMayBeWrittenAreNamedAtTheTop() {
    assertThat(review("seeds", "--budget", 1).lines())
        .startsWith("<!-- format: digest -->")
        .anyMatch(line -> line.contains("such as Agent, LLM应用, LLM理论, RAG, 其他"))
        .endsWith("主题：");
  }

  @Test
  void jsonSaysWhyAndIsReadBackAsWell() throws IOException {
    Run run = review("seeds", "--budget", 3, "--json");
    Path papers = Files.writeString(folder.resolve("p.jsonl"), run.out());

    assertThat(run.lines())
        .hasSize(3)
        .allMatch(line -> line.contains("\"review\":{\"ranking\":[{\"label\":"));
    assertThat(ids(Run.of("read", "--json", papers))).hasSameElementsAs(ids(run));
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.md"), "mine");

    Run run = review("seeds", "--output", file);

    assertThat(run.in(folder))
        .isEqualTo(
            """
            exit 2
            sheaf: --output: expected a file that is not there yet, found DIR/mine.md
            """);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Run run = review("seeds", "--output", folder.resolve("no/to-label.md"));

    assertThat(run.in(folder))
        .isEqualTo(
            """
            exit 2
            sheaf: --output: expected a file in a folder that is there, found DIR/no/to-label.md
            """);
  }

  @Test
  void aBudgetOfNothingIsRefused() {
    assertThat(review("seeds", "--budget", 0).err())
        .contains("expected a whole number from 1, found 0");
  }

  private static Run review(Object... words) {
    Object[] all = new Object[words.length + 3];
    System.arraycopy(words, 0, all, 3, words.length);
    all[0] = "review";
    all[1] = "--model";
    all[2] = Models.trained();
    return Run.of(all);
  }

  private static List<String> ids(Run run) {
    return run.lines().stream()
        .map(line -> ID.matcher(line).results().findFirst().orElseThrow().group(1))
        .toList();
  }
}
