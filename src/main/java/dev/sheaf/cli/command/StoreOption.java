package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.error.BadInputException;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import dev.sheaf.train.Settings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where models are kept. */
final class StoreOption {
  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Where models are kept. Default: models/ beside the launcher.")
  private Path folder;

  /** The default folder, unless the user names another. */
  StoreOption() {}

  StoreOption(Path folder) {
    this.folder = folder;
  }

  ModelStore store() {
    return ModelStore.in(Optional.ofNullable(folder).orElseGet(Home::models));
  }

  /** The model in use; where there is none, one is trained on the seeds first. */
  SavedModel load(Console talk, Progress progress) {
    ModelStore store = store();
    if (store.isEmpty()) {
      talk.say("no model in " + store.folder() + " yet, training one on " + Home.seeds());
      new TrainingRun(new Inputs(), new UnlabelledOption(), talk, progress)
          .train(
              List.of(Home.seeds()),
              Settings.defaults(),
              store,
              new PrintWriter(PrintWriter.nullWriter()));
    }
    try {
      return store.load();
    } catch (BadInputException damaged) {
      throw newestWhole(store)
          .map(
              v ->
                  new BadInputException(
                      damaged.getMessage() + "; sheaf models use " + v + " goes back"))
          .orElse(damaged);
    }
  }

  private static Optional<String> newestWhole(ModelStore store) {
    return store.versions().stream()
        .filter(version -> store.damage(version).isEmpty())
        .reduce((older, newer) -> newer);
  }
}
