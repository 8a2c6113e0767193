package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the files to read in the paths that the user named. */
public final class InputFiles {
  private static final Pattern MAY_BE_DOCUMENTS =
      Pattern.compile(".*\\.(?:txt|md|markdown|json|jsonl|ndjson|csv|tsv|html|htm)(?:\\.gz)?");
  private static final Set<String> NEVER_DOCUMENTS =
      Set.of("taxonomy.csv", "subtopics.csv", "subtopics-papers.csv");

  private static final Path STANDARD_INPUT = Path.of("-");

  private InputFiles() {}

  /**
   * The files that these paths name, and those in folders among them, sorted by path inside each.
   *
   * @throws BadInputException if a path does not exist, or a folder holds no file that can be read
   */
  public static List<InputFile> of(List<Path> paths) {
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (path.equals(STANDARD_INPUT) && Collections.frequency(paths, path) > 1) {
        throw new BadInputException("standard input: expected - once, found it several times");
      }
      if (Files.isDirectory(path)) {
        files.addAll(inFolder(path));
      } else if (path.equals(STANDARD_INPUT) || Files.exists(path)) {
        files.add(InputFile.named(path));
      } else {
        throw new BadInputException(Location.of(path), "expected a file or folder, found none");
      }
    }
    return List.copyOf(files);
  }

  private static List<InputFile> inFolder(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, found));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    if (found.isEmpty()) {
      throw new BadInputException(
          Location.of(folder),
          "expected documents (.txt, .md, .json, .jsonl, .csv, .tsv, .html, maybe with .gz), found"
              + " none");
    }
    return found.stream()
        .sorted(Comparator.comparing(Path::toString))
        .map(path -> InputFile.inside(folder, path))
        .toList();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> found;

    Visitor(Path folder, List<Path> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(folder) && isHidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (attributes.isRegularFile()
          && !isHidden(file)
          && MAY_BE_DOCUMENTS.matcher(name).matches()
          && !NEVER_DOCUMENTS.contains(name)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A circle of links holds nothing new, and a link to nowhere no document. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (problem instanceof FileSystemLoopException || Files.isSymbolicLink(file)) {
        return FileVisitResult.CONTINUE;
      }
      throw new UncheckedIOException("cannot read " + file, problem);
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
