package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.run.PaperFiles;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether the model is fitted to the papers that it is to label. */
public final class AdaptOption {
  @Option(
      names = "--adapt",
      description =
          "First fit the model to the papers that are to be labelled: to how frequent topics are"
              + " among them, month by month, and, if it knows the topics of fewer than 100 papers,"
              + " to their words. At least 100 papers are needed.")
  private boolean adapt;

  /** Where the papers may be that the model learned from; empty if it is to stay as it is. */
  public Optional<PaperFiles> seeds() {
    return adapt ? Optional.of(new Inputs().at(List.of(Home.seeds()))) : Optional.empty();
  }
}
