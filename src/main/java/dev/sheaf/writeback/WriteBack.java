package dev.sheaf.writeback;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.DurableFile;
import dev.sheaf.io.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes files with labels put into them: all, or where one cannot be written, none.
 *
 * <p>All are written beside their targets under hidden names and forced to disk before the first is
 * moved into place. Who is killed while they are moved leaves each file whole, old or new; the same
 * command again does the rest.
 */
public final class WriteBack {
  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private WriteBack() {}

  /**
   * Replaces the files that have something put into them. What a link leads to is replaced, not the
   * link; permissions stay.
   *
   * @throws BadInputException where a file is read-only, or is no longer what was read
   * @throws UncheckedIOException where one cannot be written
   */
  public static void inPlace(List<FilledDigest> files) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (FilledDigest filled : files) {
      Path path = filled.file().path();
      if (!filled.insertions().isEmpty()) {
        requireWritable(path);
        requireText(path, filled.file().text(), "was changed while labels were found");
        texts.put(path, filled.text());
      }
    }
    write(texts);
  }

  /**
   * Writes a copy of every file into a folder, at its path inside the folder that it was found in.
   *
   * @throws BadInputException where another file is there already, or would be
   * @throws UncheckedIOException where one cannot be written
   */
  public static void copies(List<FilledDigest> files, Path folder) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (FilledDigest filled : files) {
      Path target = folder.resolve(filled.file().inside());
      if (texts.put(target, filled.text()) != null) {
        throw new BadInputException(
            filled.file().path() + ": expected one file for " + target + ", found another before");
      }
      if (Files.exists(target)) {
        requireText(target, filled.text(), "is there already, and is not what would be written");
      }
    }
    texts.keySet().removeIf(Files::exists);
    write(texts);
  }

  private static void requireText(Path path, String text, String otherwise) {
    try {
      if (!Arrays.equals(Files.readAllBytes(path), text.getBytes(StandardCharsets.UTF_8))) {
        throw new BadInputException(Location.of(path), "%s; nothing was written", otherwise);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Asks the permissions as well: they forbid it to those, too, who may write anything. */
  private static void requireWritable(Path path) {
    boolean isForbidden =
        permissions(path).filter(allowed -> Collections.disjoint(allowed, WRITING)).isPresent();
    if (isForbidden || !Files.isWritable(path)) {
      throw new BadInputException(
          Location.of(path), "expected a file that may be written, found a read-only one");
    }
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path path) {
    try {
      return Optional.of(Files.getPosixFilePermissions(path));
    } catch (UnsupportedOperationException notKnownHere) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Replaces one file, which need not be there yet, in the same way. */
  static void replace(Path file, String text) {
    if (Files.exists(file)) {
      requireWritable(file);
    }
    write(Map.of(file, text));
  }

  private static void write(Map<Path, String> texts) {
    Map<Path, Path> staged = new LinkedHashMap<>();
    Path current = Path.of("");
    try {
      for (Map.Entry<Path, String> text : texts.entrySet()) {
        current = text.getKey();
        Path target = FileChange.target(current).toAbsolutePath();
        staged.put(stage(target, text.getValue()), target);
      }
      for (Map.Entry<Path, Path> move : staged.entrySet()) {
        current = move.getValue();
        Files.move(move.getKey(), current, StandardCopyOption.ATOMIC_MOVE);
      }
      staged.values().stream().map(Path::getParent).distinct().forEach(DurableFile::force);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + current, e);
    } finally {
      staged.keySet().forEach(WriteBack::forget);
    }
  }

  /** Writes a text beside its file, and gives it the permissions of the file where there is one. */
  private static Path stage(Path target, String text) throws IOException {
    Files.createDirectories(target.getParent());
    Path staged = target.resolveSibling(hiddenName(target));
    try {
      DurableFile.write(staged, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
      DurableFile.keepPermissions(target, staged);
      return staged;
    } catch (IOException e) {
      forget(staged);
      throw e;
    }
  }

  /** The same for the same file, so that none is left behind for good, and never too long. */
  private static String hiddenName(Path file) {
    byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
    return "." + UUID.nameUUIDFromBytes(name) + ".unfinished";
  }

  private static void forget(Path staged) {
    try {
      Files.deleteIfExists(staged);
    } catch (IOException notToBeHelped) {
      // It is hidden, and the next run writes over it.
    }
  }
}
