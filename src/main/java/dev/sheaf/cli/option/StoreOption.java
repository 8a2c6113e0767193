package dev.sheaf.cli.option;

import dev.sheaf.cli.terminal.Home;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.RunListener;
import dev.sheaf.run.TrainingRun;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import dev.sheaf.text.EditDistance;
import dev.sheaf.train.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Where models are kept. */
public final class StoreOption {
  /** In how much of its name a folder that may be meant differs at most. */
  private static final double FARTHEST = 0.5;

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

  /**
   * The model in use. If there is none in the default folder, one is trained on the seeds first.
   *
   * @throws BadInputException if there is none in a folder that the user names
   */
  public SavedModel load(RunListener listener) {
    ModelStore store = store();
    if (store.isEmpty()) {
      requireDefault(store.folder());
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

  /** Refuses, before anything is learned, a folder that no model can be saved in. */
  public void requireWritable() {
    ModelStore store = store();
    WritableFolder.require(store.folder(), "--model", "models", "");
    store.requireWritable();
  }

  /** A folder whose name is mistyped must not be filled with another model. */
  private static void requireDefault(Path folder) {
    if (!isSame(folder, Home.models())) {
      throw new BadInputException(
          Location.of(folder),
          "expected a model, found none%s",
          nearest(folder)
              .map(near -> ": perhaps " + near + " is meant")
              .orElse("; sheaf train --model " + folder + " makes one"));
    }
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** The folder beside one, or the default one, that holds a model and has a name like it. */
  private static Optional<Path> nearest(Path folder) {
    Path beside = folder.resolveSibling("");
    try (Stream<Path> all = Files.list(beside.toString().isEmpty() ? Path.of(".") : beside)) {
      return Stream.concat(
              all.map(found -> beside.resolve(found.getFileName())), Stream.of(Home.models()))
          .filter(found -> distance(found, folder) <= FARTHEST)
          .filter(found -> !ModelStore.in(found).isEmpty())
          .min(
              Comparator.comparingDouble((Path found) -> distance(found, folder))
                  .thenComparing(Path::toString));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static double distance(Path one, Path other) {
    return EditDistance.between(
        String.valueOf(one.getFileName()), String.valueOf(other.getFileName()));
  }

  private void trainOnSeeds(ModelStore store, RunListener listener) {
    requireWritable();
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
