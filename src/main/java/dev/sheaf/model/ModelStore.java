package dev.sheaf.model;

import dev.sheaf.classify.LabelledPapers;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder of models: numbered versions that are never changed once written, and a file {@code
 * current} that names the one in use.
 *
 * <p>A version is written to a hidden folder, forced to disk, moved into place in one step, and
 * then named by {@code current} in another; until that last step the old model is in use.
 */
public final class ModelStore {
  private static final String CURRENT = "current";
  private static final String LOCK = ".lock";
  private static final String UNFINISHED = ".unfinished";

  private final Path folder;

  private ModelStore(Path folder) {
    this.folder = folder;
  }

  /** The store in a folder, which need not exist yet. */
  public static ModelStore in(Path folder) {
    return new ModelStore(folder);
  }

  /** Where the store is. */
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
   * @throws BadInputException where there is none, or it is damaged, half there, or of another
   *     version of the format
   */
  public SavedModel load() {
    return ModelFolder.read(folder.resolve(currentVersion()));
  }

  private String currentVersion() {
    Path file = folder.resolve(CURRENT);
    if (!Files.exists(file)) {
      throw new BadInputException(
          Location.of(folder), "expected a model store with a file named current, found none");
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

  /**
   * Saves a model as a new version and puts it to use.
   *
   * @param papers that the model learned from
   * @return the folder of the new version
   * @throws BadInputException where the store's path is no folder
   * @throws UncheckedIOException where it cannot be written; the model in use is then what it was
   */
  public Path save(TopicModel model, LabelledPapers papers, Manifest manifest) {
    try {
      createFolder();
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        return save(model, papers, manifest, lock);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save the model in " + folder, e);
    }
  }

  /**
   * Makes sure, before anything is trained, that a model can be saved here; writes nothing.
   *
   * @throws BadInputException where the store, or the folder it is to be made in, is no folder or
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
  }

  private void createFolder() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new BadInputException(
          Location.of(folder), "expected a folder for models, found a file");
    }
    Files.createDirectories(folder);
  }

  private Path save(TopicModel model, LabelledPapers papers, Manifest manifest, FileLock lock)
      throws IOException {
    if (!lock.isValid()) {
      throw new IOException("lost the lock of " + folder);
    }
    Path unfinished = folder.resolve(UNFINISHED);
    delete(unfinished);
    try {
      Files.createDirectory(unfinished);
      ModelFolder.write(unfinished, model, papers, manifest);
      Path version = folder.resolve(nextVersion());
      Files.move(unfinished, version, StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      use(version.getFileName().toString());
      return version;
    } finally {
      delete(unfinished);
    }
  }

  private void use(String version) throws IOException {
    Path next = folder.resolve("." + CURRENT);
    ModelFolder.writeForced(next, (version + "\n").getBytes(StandardCharsets.UTF_8));
    Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    force(folder);
  }

  private String nextVersion() {
    int last = versions().stream().mapToInt(Integer::parseInt).max().orElse(0);
    return String.format(Locale.ROOT, "%04d", last + 1);
  }

  private List<String> versions() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(ModelStore::isVersion)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static boolean isVersion(String name) {
    return name.matches("\\d{4,9}");
  }

  /** Makes what was renamed inside a folder survive a power cut, where the system can. */
  static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notPossible) {
      // Windows cannot open a folder; there the rename alone has to do.
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
