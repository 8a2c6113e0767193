package dev.sheaf.store;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.FolderLock;
import dev.sheaf.model.TopicModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of models. Each version has a number and never changes once it is written. A file {@code
 * current} names the version in use; if there is no such file, the newest is in use.
 *
 * <p>Reading needs no lock, because a version with a name is complete. All changes go through a
 * {@link LockedStore}.
 */
public final class ModelStore {
  static final String CURRENT = "current";

  private final Path folder;

  private ModelStore(Path folder) {
    this.folder = folder;
  }

  /** The store in a folder, which need not exist yet. */
  public static ModelStore in(Path folder) {
    return new ModelStore(folder);
  }

  /** The folder of the store. */
  public Path folder() {
    return folder;
  }

  /** Whether there is no model yet: neither a version nor anything that names one. */
  public boolean isEmpty() {
    return !Files.exists(folder.resolve(CURRENT)) && versions().isEmpty();
  }

  /**
   * The model in use.
   *
   * @throws BadInputException if there is none, or it is damaged, half there, or of another version
   *     of the format
   */
  public SavedModel load() {
    return ModelFolder.read(folder.resolve(currentVersion()));
  }

  private String currentVersion() {
    Path file = folder.resolve(CURRENT);
    if (!Files.exists(file)) {
      return newest();
    }
    String version = PromisedFiles.smallFile(file).strip();
    if (!isVersion(version) || !Files.isDirectory(folder.resolve(version))) {
      throw new BadInputException(
          Location.of(file),
          "expected the name of a version in this folder, found \"%s\"",
          version);
    }
    return version;
  }

  /** A first run that was killed leaves a version and nothing that names it. */
  private String newest() {
    List<String> versions = versions();
    if (versions.isEmpty()) {
      throw new BadInputException(
          Location.of(folder), "expected a model store with a file named current, found none");
    }
    return versions.get(versions.size() - 1);
  }

  /**
   * The model of a version, in use or not.
   *
   * @throws BadInputException if there is no such version, or it is damaged, half there, or of
   *     another version of the format
   */
  public SavedModel load(String version) {
    return ModelFolder.read(folder(version));
  }

  /**
   * The name of the version in use.
   *
   * @return empty if there is no model yet
   * @throws BadInputException if {@code current} names none
   */
  public Optional<String> current() {
    return isEmpty() ? Optional.empty() : Optional.of(currentVersion());
  }

  /** The names of all versions, including damaged ones, the oldest first. */
  public List<String> versions() {
    return numbers().stream().filter(name -> ModelFolder.isIn(folder.resolve(name))).toList();
  }

  /**
   * Makes sure that a version can be used: that all its files are what its header promises.
   *
   * @throws BadInputException if there is no such version, or it is damaged, half there, or of
   *     another version of the format
   */
  public void requireWhole(String version) {
    load(version).requireWhole();
  }

  /**
   * What is wrong with the file that names the version in use, in one line; empty if nothing is
   * wrong.
   */
  public Optional<String> damageOfCurrent() {
    try {
      current();
      return Optional.empty();
    } catch (BadInputException damaged) {
      return Optional.of(damaged.getMessage());
    }
  }

  /** What is wrong with a version, in one line; empty if it is complete. */
  public Optional<String> damage(String version) {
    try {
      requireWhole(version);
      return Optional.empty();
    } catch (BadInputException | UncheckedIOException damaged) {
      return Optional.of(damaged.getMessage());
    }
  }

  /**
   * The folder of a version.
   *
   * @throws BadInputException if there is no such version
   */
  public Path folder(String version) {
    List<String> versions = versions();
    if (!versions.contains(version)) {
      throw new BadInputException(
          Location.of(folder),
          "expected a version (%s), found \"%s\"",
          versions.isEmpty() ? "there is none yet" : String.join(", ", versions),
          version);
    }
    return folder.resolve(version);
  }

  /**
   * Takes the exclusive right to change the store. Waits while another process or thread has it.
   * Makes the folder if there is none.
   *
   * @param doing what this run does, such as {@code retraining}; it is shown to those who wait
   * @param waiting gets one line that says who has the right, if it is not free at once
   * @throws BadInputException if the store's path is no folder
   * @throws UncheckedIOException if it cannot be written
   */
  public LockedStore lock(String doing, Consumer<String> waiting) {
    return LockedStore.of(this, doing, waiting);
  }

  /**
   * Saves a model as a new version and puts it to use. Takes the lock for this, and waits for it in
   * silence.
   *
   * @param papers that the model learned from
   * @return the folder of the new version
   * @throws BadInputException if the store's path is no folder
   * @throws UncheckedIOException if it cannot be written; the model in use is then what it was
   */
  public Path save(TopicModel model, LabelledPapers papers, Manifest manifest) {
    try (LockedStore locked = lock("saving a model", nobody -> {})) {
      String version = locked.add(model, papers, manifest, Map.of());
      locked.use(version);
      return folder.resolve(version);
    }
  }

  /**
   * Checks that a model can be saved here. Writes nothing. Call it before a training.
   *
   * @throws BadInputException if the store, or the folder it is to be made in, is no folder or
   *     cannot be written
   */
  public void requireWritable() {
    Path existing = folder.toAbsolutePath();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new BadInputException(
          Location.of(folder), "expected a folder for models, found the file %s", existing);
    }
    if (!Files.isWritable(existing)) {
      throw new BadInputException(
          Location.of(folder), "expected a folder that can be written, found %s", existing);
    }
    FolderLock.requireWritable(folder);
  }

  void create() throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectories(folder);
    }
    if (!Files.isDirectory(folder)) {
      throw new BadInputException(
          Location.of(folder), "expected a folder for models, found a file");
    }
  }

  /** One more than any version has, and than the one has that {@code current} names. */
  int nextNumber() {
    int last = numbers().stream().mapToInt(Integer::parseInt).max().orElse(0);
    try {
      String named = PromisedFiles.smallFile(folder.resolve(CURRENT)).strip();
      return 1 + (isVersion(named) ? Math.max(last, Integer.parseInt(named)) : last);
    } catch (BadInputException namesNone) {
      return 1 + last;
    }
  }

  /** All that is named like a version, models or not, in order. */
  private List<String> numbers() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(ModelStore::isVersion)
          .sorted(
              Comparator.comparingInt((String name) -> Integer.parseInt(name))
                  .thenComparing(name -> name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean isVersion(String name) {
    return name.matches("\\d{4,9}");
  }
}
