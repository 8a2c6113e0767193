package dev.sheaf.store;

import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Require;
import dev.sheaf.io.DurableFile;
import dev.sheaf.io.FolderLock;
import dev.sheaf.model.TopicModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A {@link ModelStore} with the exclusive right to change it, until this object is closed.
 *
 * <p>A version is written to a hidden folder, forced to disk and moved into place in one step.
 * Putting it to use is a second step. So even after a kill or a power cut the model in use is
 * complete: the old one or the new one. The next run that takes the lock removes hidden files that
 * a killed run left. A number is never given twice.
 */
public final class LockedStore implements AutoCloseable {
  private static final String UNFINISHED = ".unfinished";
  private static final String REMOVED = ".removed";
  private static final String NEXT_CURRENT = "." + ModelStore.CURRENT;

  private final ModelStore store;
  private final FolderLock lock;

  private LockedStore(ModelStore store, FolderLock lock) {
    this.store = store;
    this.lock = lock;
  }

  static LockedStore of(ModelStore store, String doing, Consumer<String> waiting) {
    try {
      store.create();
      LockedStore locked = new LockedStore(store, FolderLock.of(store.folder(), doing, waiting));
      boolean isReady = false;
      try {
        locked.clear();
        isReady = true;
        return locked;
      } finally {
        if (!isReady) {
          locked.close();
        }
      }
    } catch (IOException e) {
      throw failed("write into", store.folder(), store, e);
    }
  }

  /** Removes what a killed run left. */
  private void clear() throws IOException {
    for (String leftover : List.of(UNFINISHED, REMOVED, NEXT_CURRENT)) {
      delete(path(leftover));
    }
    if (!Files.exists(path(ModelStore.CURRENT))) {
      store.current().filter(newest -> store.damage(newest).isEmpty()).ifPresent(this::use);
    }
  }

  /** The store, for reading. */
  public ModelStore store() {
    return store;
  }

  /**
   * Saves a model as a new version, which is not in use.
   *
   * @param papers that the model learned from
   * @param further files that belong to the model, by plain lower-case name such as {@code
   *     report.md}; {@link SavedModel#file} gives them back
   * @return the name of the new version
   * @throws UncheckedIOException if it cannot be written; there is then no new version
   */
  public String add(
      TopicModel model, LabelledPapers papers, Manifest manifest, Map<String, ByteBuffer> further) {
    Path unfinished = path(UNFINISHED);
    try {
      Map<String, ByteBuffer> files = ModelFolder.files(model, papers, manifest, further);
      Files.createDirectory(unfinished);
      ModelFolder.write(unfinished, files);
      String version = String.format(Locale.ROOT, "%04d", store.nextNumber());
      DurableFile.move(unfinished, path(version));
      return version;
    } catch (IOException e) {
      throw failed("write", unfinished, store, e);
    } finally {
      deleteIfPossible(unfinished);
    }
  }

  /**
   * Puts a version to use.
   *
   * @throws BadInputException if there is no such version, or any file of it is damaged
   * @throws UncheckedIOException if that cannot be written; the old one is then in use
   */
  public void use(String version) {
    store.requireWhole(version);
    byte[] text = (version + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      DurableFile.write(path(NEXT_CURRENT), ByteBuffer.wrap(text));
      DurableFile.move(path(NEXT_CURRENT), path(ModelStore.CURRENT));
    } catch (IOException e) {
      deleteIfPossible(path(NEXT_CURRENT));
      throw failed("write", path(ModelStore.CURRENT), store, e);
    }
  }

  /**
   * Removes old versions.
   *
   * @param keep how many of the newest whole ones stay, at least 1; the one in use and the newest
   *     of all stay besides
   * @return the names of those removed, in order
   */
  public List<String> prune(int keep) {
    Require.that(keep > 0, "at least one version must be kept, not %d", keep);
    List<String> versions = new ArrayList<>(store.versions());
    Set<String> kept = new HashSet<>(store.current().stream().toList());
    int whole = 0;
    for (int i = versions.size() - 1; i >= 0; i--) {
      String version = versions.get(i);
      boolean isNewest = i == versions.size() - 1;
      boolean isWanted = whole < keep && store.damage(version).isEmpty();
      whole += isWanted ? 1 : 0;
      if (isNewest || isWanted) {
        kept.add(version);
      }
    }
    versions.removeAll(kept);
    versions.forEach(this::remove);
    return List.copyOf(versions);
  }

  private void remove(String version) {
    try {
      DurableFile.move(path(version), path(REMOVED));
      delete(path(REMOVED));
    } catch (IOException e) {
      throw failed("remove", path(version), store, e);
    }
  }

  private Path path(String name) {
    return store.folder().resolve(name);
  }

  private static UncheckedIOException failed(
      String doing, Path path, ModelStore store, IOException e) {
    String file =
        e instanceof FileSystemException f && f.getFile() != null ? f.getFile() : path.toString();
    String rest =
        Files.exists(store.folder().resolve(ModelStore.CURRENT))
            ? "; the model in use is what it was"
            : "";
    return new UncheckedIOException("cannot " + doing + " " + file + rest, e);
  }

  /** Gives the right to change the store back. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the lock of " + store.folder(), e);
    }
  }

  /** What is left here is removed by the next run; it must not hide why this one failed. */
  private static void deleteIfPossible(Path tree) {
    try {
      delete(tree);
    } catch (IOException later) {
      // the next run that takes the lock tries again
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
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
