package dev.sheaf.io;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces whole files: after a crash or a full disk, each file is the old one or the new one.
 *
 * <p>All files are written beside their targets under hidden names and forced to disk. Then they
 * are moved into place. If a target is a link, the file that it leads to is replaced. Permissions
 * stay. Missing folders are made.
 */
public final class FileChange {
  private static final String SUFFIX = ".unfinished";

  /** In bytes; file systems refuse longer names. */
  private static final int LONGEST_NAME = 255;

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** A file and what shall be in it. */
  public record Content(Path file, ByteBuffer bytes) {
    /** A text, in UTF-8. */
    public static Content of(Path file, String text) {
      return new Content(file, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private FileChange() {}

  /**
   * Writes files. Where one cannot be written, none is. A process that is killed while they are
   * moved leaves some old and some new; the same call again does the rest.
   *
   * @throws UncheckedIOException that names the file which cannot be written
   */
  public static void write(List<Content> files) {
    replace(files, files);
  }

  /**
   * Writes files that belong together such that all count as old or all as new.
   *
   * <p>The change counts from the moment the decisive file is moved. The file behind it, if it was
   * not moved in time, is moved, or read where it lies, by whoever comes next ({@link #current}).
   *
   * @param before files that do no harm beside an old decisive one
   * @throws UncheckedIOException if one cannot be written; all are then what they were
   */
  public static void write(List<Content> before, Content decisive, Content behind) {
    try {
      finish(decisive.file(), behind.file());
      List<Content> moved = new ArrayList<>(before);
      moved.add(decisive);
      List<Content> staged = new ArrayList<>(List.of(decisive));
      staged.addAll(before);
      staged.add(behind);
      replace(staged, moved);
      moveIntoPlace(behind.file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + decisive.file(), e);
    }
  }

  private static void replace(List<Content> staged, List<Content> moved) {
    Path current = Path.of("");
    boolean isDone = false;
    try {
      for (Content content : staged) {
        current = content.file();
        stage(content);
      }
      for (Content content : moved) {
        current = content.file();
        moveIntoPlace(current);
      }
      isDone = true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + current, e);
    } finally {
      for (int i = staged.size() - 1; i >= 0 && !isDone; i--) {
        forget(staged.get(i).file());
      }
    }
  }

  /** Where the text of the file behind a decisive one is that goes with it. */
  public static Path current(Path decisive, Path behind) {
    try {
      return isHalfDone(decisive, behind) ? unfinished(behind) : behind;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + behind, e);
    }
  }

  private static boolean isHalfDone(Path decisive, Path behind) throws IOException {
    return Files.exists(unfinished(behind)) && !Files.exists(unfinished(decisive));
  }

  /** Ends a change that somebody began, one way or the other. */
  private static void finish(Path decisive, Path behind) throws IOException {
    if (isHalfDone(decisive, behind)) {
      moveIntoPlace(behind);
    }
    Files.deleteIfExists(unfinished(behind));
    Files.deleteIfExists(unfinished(decisive));
  }

  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /**
   * The hidden name for a file. It is always the same, so that a later run replaces what a killed
   * process left.
   */
  private static Path unfinished(Path file) throws IOException {
    Path target = target(file);
    String name = "." + target.getFileName() + SUFFIX;
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return target.resolveSibling(
        bytes.length <= LONGEST_NAME ? name : "." + UUID.nameUUIDFromBytes(bytes) + SUFFIX);
  }

  private static void stage(Content content) throws IOException {
    Path target = target(content.file());
    Path unfinished = unfinished(content.file());
    Files.createDirectories(target.getParent());
    DurableFile.write(unfinished, content.bytes());
    DurableFile.keepPermissions(target, unfinished);
  }

  private static void moveIntoPlace(Path file) throws IOException {
    DurableFile.move(unfinished(file), target(file));
  }

  private static void forget(Path file) {
    try {
      Files.deleteIfExists(unfinished(file));
    } catch (IOException later) {
      // It is hidden, and the next change of the file writes over it.
    }
  }

  /**
   * Refuses a file that has not this text, because somebody changed it meanwhile.
   *
   * @param otherwise what is said of the file if it has another text
   * @throws BadInputException if it has another text
   */
  public static void requireText(Path file, String text, String otherwise) {
    try {
      if (!Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
        throw new BadInputException(Location.of(file), "%s; nothing was written", otherwise);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Refuses a file that is read-only. Asks the permissions as well: they forbid it to those, too,
   * who may write anything.
   *
   * @throws BadInputException if it is read-only
   */
  public static void requireWritable(Path file) {
    boolean isForbidden =
        permissions(file).filter(allowed -> Collections.disjoint(allowed, WRITING)).isPresent();
    if (isForbidden || !Files.isWritable(file)) {
      throw new BadInputException(
          Location.of(file), "expected a file that may be written, found a read-only one");
    }
  }

  private static Optional<Set<PosixFilePermission>> permissions(Path file) {
    try {
      return Optional.of(Files.getPosixFilePermissions(file));
    } catch (UnsupportedOperationException notKnownHere) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
