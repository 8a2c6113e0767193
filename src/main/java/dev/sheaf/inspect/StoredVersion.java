package dev.sheaf.inspect;

import dev.sheaf.error.BadInputException;
import dev.sheaf.store.ModelStore;
import dev.sheaf.store.SavedModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A version in a store: the facts of its model, or what is wrong with it.
 *
 * @param bytes the size of all its files
 * @param damage what is wrong, in one line; empty if there are facts
 */
public record StoredVersion(
    String name, boolean isInUse, long bytes, Optional<ModelFacts> facts, Optional<String> damage) {

  /** All versions of a store, the oldest first. None is in use where {@code current} names none. */
  public static List<StoredVersion> all(ModelStore store) {
    Optional<String> current = inUse(store);
    return store.versions().stream().map(version -> of(version, store, current)).toList();
  }

  /**
   * A version of a store.
   *
   * @throws BadInputException if there is no such version
   */
  public static StoredVersion of(String version, ModelStore store) {
    store.folder(version);
    return of(version, store, inUse(store));
  }

  private static StoredVersion of(String version, ModelStore store, Optional<String> current) {
    boolean isInUse = current.filter(version::equals).isPresent();
    long bytes = bytes(store.folder(version));
    try {
      SavedModel saved = store.load(version);
      saved.requireWhole();
      Optional<ModelFacts> facts = Optional.of(ModelFacts.of(saved));
      return new StoredVersion(version, isInUse, bytes, facts, Optional.empty());
    } catch (BadInputException | UncheckedIOException damaged) {
      Optional<String> why = Optional.of(damaged.getMessage());
      return new StoredVersion(version, isInUse, bytes, Optional.empty(), why);
    }
  }

  private static Optional<String> inUse(ModelStore store) {
    try {
      return store.current();
    } catch (BadInputException none) {
      return Optional.empty();
    }
  }

  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
