package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.SetAside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files to read in the paths that the user named.
 *
 * @param files in the order named, those of a folder by path
 * @param notRead what else the folders hold
 */
public record InputFiles(List<InputFile> files, NotRead notRead) {
  private static final Path STANDARD_INPUT = Path.of("-");

  /** Copies the list. */
  public InputFiles {
    files = List.copyOf(files);
  }

  /**
   * The files that these paths name, and those in folders among them.
   *
   * @throws BadInputException if a path does not exist, or a folder holds no file that can be read
   */
  public static InputFiles of(List<Path> paths) {
    List<InputFile> files = new ArrayList<>();
    List<SetAside> unreadable = new ArrayList<>();
    SortedMap<String, Integer> kinds = new TreeMap<>();
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT) && Collections.frequency(paths, path) > 1) {
        throw new BadInputException("standard input: expected - once, found it several times");
      }
      if (Files.isDirectory(path)) {
        InputFiles inside = inFolder(path);
        files.addAll(inside.files());
        unreadable.addAll(inside.notRead().files());
        inside.notRead().kinds().forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
      } else if (path.equals(STANDARD_INPUT) || Files.exists(path)) {
        files.add(InputFile.named(path));
      } else {
        throw new BadInputException(Location.of(path), "expected a file or folder, found none");
      }
    }
    return new InputFiles(files, new NotRead(unreadable, kinds));
  }

  private static InputFiles inFolder(Path folder) {
    FolderFiles inside;
    try {
      inside = FolderFiles.of(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    if (inside.files().isEmpty()) {
      throw new BadInputException(
          Location.of(folder),
          "expected documents (.txt, .md, .json, .jsonl, .csv, .tsv, .html, maybe with .gz), found"
              + " %s",
          inside.notRead().foundInstead());
    }
    return new InputFiles(inside.files(), inside.notRead());
  }
}
