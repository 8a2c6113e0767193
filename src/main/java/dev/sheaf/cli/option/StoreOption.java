package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.error.BadInputException;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.RunListener;
import dev.sheaf.run.TrainingRun;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import dev.sheaf.train.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where models are kept. */
public final class StoreOption {
  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Where models are kept. Default: models/ beside the launcher.")
  private Path folder;

  /** The default folder, unless the user names another. */
  public StoreOption() {}

  public StoreOption(Path folder) {
    this.folder = folder;
  }

  /** The folder. There need not be one yet. */
  public ModelStore store() {
    return ModelStore.in(Optional.ofNullable(folder).orElseGet(Home::models));
  }

  /**
   * The version that a word names, with or without its leading zeros; the word if there is none.
   */
  public String version(String word) {
    String number = withoutLeadingZeros(word);
    return store().versions().stream()
        .filter(version -> withoutLeadingZeros(version).equals(number))
        .findFirst()
        .orElse(word);
  }

  private static String withoutLeadingZeros(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  /** The model in use; if there is none, one is trained on the seeds first. */
  public SavedModel load(RunListener listener) {
    ModelStore store = store();
    if (store.isEmpty()) {
      listener.remark("no model in " + store.folder() + " yet, training one on " + Home.seeds());
      trainOnSeeds(store, listener);
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

  private static void trainOnSeeds(ModelStore store, RunListener listener) {
    store.requireWritable();
    PaperFiles seeds = new Inputs().at(List.of(Home.seeds()));
    TrainingRun.Request request =
        new TrainingRun.Request(seeds, List.of(), Settings.defaults(), true);
    listener.remark("saved " + TrainingRun.run(request, listener).save(store, listener));
  }

  private static Optional<String> newestWhole(ModelStore store) {
    return store.versions().stream()
        .filter(version -> store.damage(version).isEmpty())
        .reduce((older, newer) -> newer);
  }
}
