package dev.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.RuntimeLibraries;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.ShownWriter;
import dev.sheaf.read.paper.PdfPage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command finds all that it needs among the libraries that the launcher's jar has. */
class RuntimeLibrariesTest {
  private static final List<String> COMMANDS =
      List.of(
          "help",
          "read PAPERS PDF",
          "train PAPERS --model MODEL",
          "train PAPERS --model MODEL --algorithm naive-bayes",
          "train PAPERS --model MODEL --algorithm svm",
          "retrain --model MODEL PAPERS PDF",
          "classify --json --model MODEL PDF",
          "classify --explain --model MODEL PDF",
          "label --model MODEL seeds/abstracts-undated.txt",
          "labels --model MODEL",
          "models --model MODEL",
          "trends PAPERS --model MODEL --out OUT --pictures both",
          "cluster PAPERS --together --k 3 --out OUT --pictures both --ledger OUT/ledger.csv",
          "cluster PAPERS --together --k 3 --method sib --pictures none --dry-run",
          "subtopics --ledger OUT/ledger.csv",
          "audit PAPERS",
          "review PAPERS PDF --model MODEL",
          "evaluate PAPERS --folds 2 --against naive-bayes --curve OUT/curve.png");

  @TempDir private Path folder;

  @Test
  void everyCommandStartsWithTheLibrariesOfTheLauncherAlone() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path papers =
        GivenPapers.english(
            folder.resolve("papers.jsonl"),
            i ->
                ",\"date\":\"2024-%02d-03\",\"topic\":\"kind %d\",\"themes\":[\"theme %d\"]"
                    .formatted(1 + i % 9, i % 3, i % 2));
    Path pdf =
        Files.write(
            folder.resolve("paper.pdf"),
            new PdfPage()
                .line(110, 80, 17, "How Robots Plan Their Steps")
                .line(80, 160, 10, "Abstract: We study how a robot plans steps and grasps objects.")
                .bytes());

    try (URLClassLoader alone = RuntimeLibraries.alone()) {
      for (String command : COMMANDS) {
        String words =
            command
                .replace("PAPERS", papers.toString())
                .replace("PDF", pdf.toString())
                .replace("MODEL", folder.resolve("models").toString())
                .replace("OUT", out.toString());
        StringWriter said = new StringWriter();
        assertThat(run(alone, said, words.split(" "))).as(words + "\n" + said).isIn(0, 3);
      }
    }
  }

  private static int run(ClassLoader alone, StringWriter said, String... words)
      throws ReflectiveOperationException {
    Method run =
        alone
            .loadClass(Main.class.getName())
            .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
    run.setAccessible(true);
    PrintWriter both = new PrintWriter(said);
    return (int) run.invoke(null, both, both, words);
  }

  @Test
  void noCommandIsForgotten() {
    ShownWriter nowhere = new ShownWriter(new PrintWriter(new StringWriter()));
    Set<String> known =
        SheafCommand.commandLine(new Console(nowhere, nowhere), "help").getSubcommands().keySet();

    assertThat(COMMANDS.stream().map(words -> List.of(words.split(" ")).get(0))).containsAll(known);
  }
}
