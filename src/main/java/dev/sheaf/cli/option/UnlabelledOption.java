package dev.sheaf.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Papers that are learned from without their labels. */
public final class UnlabelledOption {
  @Option(
      names = "--unlabelled",
      paramLabel = "PATH",
      description =
          "Also learn from the texts of these papers; their labels are ignored. This helps"
              + " if fewer than 100 papers have a topic. May be given several times.")
  private List<Path> paths = new ArrayList<>();

  /** The files and folders given. */
  public List<Path> paths() {
    return List.copyOf(paths);
  }
}
