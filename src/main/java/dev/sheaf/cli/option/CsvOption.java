package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Console;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.io.FileChange;
import dev.sheaf.report.evaluation.AnswersCsv;
import dev.sheaf.report.evaluation.ScoresCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Writes results as tables for a spreadsheet. */
public final class CsvOption {
  @Option(
      names = "--csv",
      paramLabel = "DIR",
      description =
          "Write every score into DIR/scores.csv and the answer about each paper into"
              + " DIR/answers.csv.")
  private Path folder;

  /** Makes the folder, so that a wrong one is told before the work begins. */
  public void prepare() {
    if (folder == null) {
      return;
    }
    WritableFolder.require(folder, "--csv", "tables", "");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }

  /** Writes both tables or none, if they are asked for. */
  public void write(Experiment experiment) {
    if (folder != null) {
      FileChange.write(
          List.of(
              table("scores.csv", out -> ScoresCsv.write(experiment, out)),
              table("answers.csv", out -> AnswersCsv.write(experiment, out))));
    }
  }

  private FileChange.Content table(String name, Console.Writing table) {
    StringBuilder text = new StringBuilder();
    try {
      table.to(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + name, e);
    }
    return FileChange.Content.of(folder.resolve(name), text.toString());
  }
}
