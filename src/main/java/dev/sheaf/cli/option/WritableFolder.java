package dev.sheaf.cli.option;

import dev.sheaf.error.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that results go into, looked at before long work begins. */
public final class WritableFolder {
  private WritableFolder() {}

  /**
   * Refuses a folder that can neither be written into nor made.
   *
   * @param option by which the user may name another
   * @param what shall be written
   */
  public static void require(Path folder, String option, String what) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing != null && !Files.isDirectory(existing)) {
      throw new BadInputException(
          "%s: expected a folder for %s, found the file %s".formatted(option, what, existing));
    }
    if (existing != null && !Files.isWritable(existing)) {
      throw new BadInputException("%s: cannot write into %s".formatted(option, existing));
    }
  }
}
