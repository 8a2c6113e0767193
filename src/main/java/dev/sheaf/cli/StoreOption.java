package dev.sheaf.cli;

import dev.sheaf.model.ModelStore;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where models are kept. */
final class StoreOption {
  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Where models are kept. Default: models/ beside the launcher.")
  private Path folder;

  ModelStore store() {
    return ModelStore.in(Optional.ofNullable(folder).orElseGet(Home::models));
  }
}
