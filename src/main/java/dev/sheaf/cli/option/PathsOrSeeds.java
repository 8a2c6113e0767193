package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The paths to read: those given, or the seeds if none is. */
public final class PathsOrSeeds {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files or folders; - is standard input. Default: seeds/")
  private List<Path> paths = new ArrayList<>();

  public List<Path> get() {
    return paths.isEmpty() ? List.of(Home.seeds()) : List.copyOf(paths);
  }
}
