package dev.sheaf.writeback;

import dev.sheaf.error.BadInputException;
import dev.sheaf.io.FileChange;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes files with inserted labels: all of them, or none if one cannot be written.
 *
 * <p>If the command is killed meanwhile, each file is whole, old or new. The same command does the
 * rest when it is run again.
 */
public final class WriteBack {
  private WriteBack() {}

  /**
   * Replaces the files that have something put into them.
   *
   * @throws BadInputException if a file is read-only, or is no longer what was read
   * @throws UncheckedIOException if one cannot be written
   */
  public static void inPlace(List<FilledDigest> files) {
    Map<Path, String> texts = new LinkedHashMap<>();
    for (FilledDigest filled : files) {
      Path path = filled.file().path();
      if (!filled.insertions().isEmpty()) {
        FileChange.requireWritable(path);
        FileChange.requireText(path, filled.file().text(), "was changed while labels were found");
        texts.put(path, filled.text());
      }
    }
    write(texts);
  }

  /**
   * Writes a copy of every file into a folder, at its path inside the folder that it was found in.
   *
   * @throws BadInputException if another file is there already, or would be
   * @throws UncheckedIOException if one cannot be written
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
        FileChange.requireText(
            target, filled.text(), "is there already, and is not what would be written");
      }
    }
    texts.keySet().removeIf(Files::exists);
    write(texts);
  }

  private static void write(Map<Path, String> texts) {
    FileChange.write(
        texts.entrySet().stream()
            .map(text -> FileChange.Content.of(text.getKey(), text.getValue()))
            .toList());
  }
}
