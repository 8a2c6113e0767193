package dev.sheaf.read;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.SetAside;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Walks through a folder and finds the files that may hold documents, and what else stands there.
 *
 * <p>Links are followed, but not to a folder that holds the walk's own, and no file is found twice.
 * What is hidden, and the libraries of {@code node_modules}, are nobody's papers.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private static final Pattern MAY_BE_DOCUMENTS =
      Pattern.compile(
          ".*\\.(?:txt|md|markdown|json|jsonl|ndjson|csv|tsv|html|htm|bib|bibtex|ris|nbib|enw|xml|atom|rss"
              + "|rdf|yaml|yml|org|pdf|eml|mbox)(?:\\.gz)?");
  private static final Set<String> NEVER_DOCUMENTS =
      Set.of("taxonomy.csv", "subtopics.csv", "subtopics-papers.csv");

  private static final Set<String> OTHERS_WORK = Set.of("node_modules");

  private static final Pattern ENDING =
      Pattern.compile("\\.[\\p{Alnum}_+-]{1,12}(?:\\.(?:gz|xz|bz2|zst))?$");

  private final Path folder;
  private final Map<Object, InputFile> found = new HashMap<>();
  private final List<SetAside> unreadable = new ArrayList<>();
  private final SortedMap<String, Integer> kinds = new TreeMap<>();

  private FolderFiles(Path folder) {
    this.folder = folder;
  }

  /** What is in a folder, at any depth. */
  static FolderFiles of(Path folder) throws IOException {
    FolderFiles files = new FolderFiles(folder);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
    return files;
  }

  /** The files that may hold documents, sorted by path. */
  List<InputFile> files() {
    return found.values().stream()
        .sorted(Comparator.comparing(file -> file.name().name()))
        .toList();
  }

  NotRead notRead() {
    return new NotRead(
        unreadable.stream().sorted(Comparator.comparing(SetAside::where)).toList(), kinds);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    if (directory.equals(folder)) {
      return FileVisitResult.CONTINUE;
    }
    boolean leadsUp =
        Files.isSymbolicLink(directory) && folder.toRealPath().startsWith(directory.toRealPath());
    return leadsUp
            || isHidden(directory)
            || OTHERS_WORK.contains(directory.getFileName().toString())
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (isHidden(file) || NEVER_DOCUMENTS.contains(name) || Subjects.areIn(file)) {
      return FileVisitResult.CONTINUE;
    }
    boolean mayBeDocuments = MAY_BE_DOCUMENTS.matcher(name).matches();
    if (attributes.isRegularFile() && mayBeDocuments) {
      find(file, attributes);
    } else if (attributes.isSymbolicLink() && mayBeDocuments) {
      unreadable.add(new SetAside(Location.of(file), "expected a file, found a link to nowhere"));
    } else if (attributes.isRegularFile()) {
      kinds.merge(kind(name), 1, Integer::sum);
    }
    return FileVisitResult.CONTINUE;
  }

  private void find(Path file, BasicFileAttributes attributes) throws IOException {
    Object key = attributes.fileKey() == null ? file.toRealPath() : attributes.fileKey();
    InputFile input = InputFile.inside(folder, file, attributes.size());
    InputFile other = found.putIfAbsent(key, input);
    if (other != null && isBetter(file, other.path().orElseThrow())) {
      found.put(key, input);
    }
  }

  /** Whether the first of two names of one file is reached without a link, else is before. */
  private boolean isBetter(Path file, Path other) throws IOException {
    boolean isStraight = isStraight(file);
    return isStraight == isStraight(other)
        ? file.toString().compareTo(other.toString()) < 0
        : isStraight;
  }

  private boolean isStraight(Path file) throws IOException {
    return file.toRealPath().equals(folder.toRealPath().resolve(folder.relativize(file)));
  }

  private static String kind(String name) {
    var ending = ENDING.matcher(name);
    return ending.find(1) ? ending.group() : "without an ending";
  }

  /** A circle of links holds nothing new. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
    if (file.equals(folder)) {
      throw problem;
    }
    if (!(problem instanceof FileSystemLoopException)) {
      unreadable.add(
          new SetAside(
              Location.of(file),
              problem instanceof AccessDeniedException
                  ? "cannot be read (permission denied)"
                  : "cannot be read"));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException problem)
      throws IOException {
    return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, problem);
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
