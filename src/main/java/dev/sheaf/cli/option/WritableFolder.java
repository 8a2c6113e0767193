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
   * @param remedy what else the user may do, such as {@code --pictures none draws none}; may be
   *     empty
   */
  public static void require(Path folder, String option, String what, String remedy) {
    Path existing = folder.toAbsolutePath();
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing != null && !Files.isDirectory(existing)) {
      throw new BadInputException(
          "%s: expected a folder for %s, found the file %s".formatted(option, what, existing));
    }
    if (existing != null && !Files.isWritable(existing)) {
      throw new BadInputException(
          "cannot write %s into %s: %s takes another folder%s"
              .formatted(what, existing, option, remedy.isEmpty() ? "" : ", " + remedy));
    }
  }
}
