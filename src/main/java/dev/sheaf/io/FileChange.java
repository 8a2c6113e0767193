package dev.sheaf.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes files that belong together such that a crash or a full disk leaves all old or all new.
 *
 * <p>All are written beside their targets under a hidden name and forced to disk before the first
 * is moved into place. The change counts from the moment the {@linkplain #decisive} file is moved;
 * a file behind it that was not moved in time is moved, or read where it lies, by whoever comes
 * next ({@link #current}). Those before it must be harmless beside an old decisive one.
 */
public final class FileChange {
  private static final String SUFFIX = ".unfinished";

  /** A file and what shall be in it. */
  public record Content(Path file, String text) {}

  private final List<Content> before;
  private final Content decisive;
  private final Content behind;

  public FileChange(List<Content> before, Content decisive, Content behind) {
    this.before = List.copyOf(before);
    this.decisive = decisive;
    this.behind = behind;
  }

  /**
   * Writes all files, and makes the folder of the decisive one where there is none.
   *
   * @throws UncheckedIOException where one cannot be written; all are then what they were
   */
  public void write() {
    try {
      Files.createDirectories(target(decisive.file()).toAbsolutePath().getParent());
      finish(decisive.file(), behind.file());
      decide();
      moveIntoPlace(behind.file());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + decisive.file(), e);
    }
  }

  private void decide() throws IOException {
    List<Content> all = new ArrayList<>(List.of(decisive));
    all.addAll(before);
    all.add(behind);
    boolean isDecided = false;
    try {
      for (Content content : all) {
        stage(content);
      }
      for (Content content : before) {
        moveIntoPlace(content.file());
      }
      moveIntoPlace(decisive.file());
      isDecided = true;
    } finally {
      for (int i = all.size() - 1; i >= 0 && !isDecided; i--) {
        Files.deleteIfExists(unfinished(all.get(i).file()));
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

  /** What a link leads to is replaced, not the link. */
  public static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file;
  }

  private static Path unfinished(Path file) throws IOException {
    Path target = target(file);
    return target.resolveSibling("." + target.getFileName() + SUFFIX);
  }

  private static void stage(Content content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content.text().getBytes(StandardCharsets.UTF_8));
    DurableFile.write(unfinished(content.file()), bytes);
    DurableFile.keepPermissions(target(content.file()), unfinished(content.file()));
  }

  private static void moveIntoPlace(Path file) throws IOException {
    DurableFile.move(unfinished(file), target(file));
  }
}
