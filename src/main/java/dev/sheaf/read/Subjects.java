package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.format.SubjectList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The subjects of a text in a folder of Annif's: beside {@code paper.txt} stands {@code paper.tsv},
 * with an address and a label on each line, or {@code paper.key}, with labels only.
 */
final class Subjects {
  private static final Pattern TEXT = Pattern.compile("(?i)\\.txt$");
  private static final Pattern LIST = Pattern.compile("(?i)\\.(?:tsv|key)$");

  /** In bytes; a table of papers is longer, a list of subjects is not. */
  private static final long LONGEST = 1 << 16;

  private Subjects() {}

  /** Whether a file lists the subjects of a text beside it. */
  static boolean areIn(Path file) {
    String name = file.getFileName().toString();
    return LIST.matcher(name).find()
        && Files.isRegularFile(file.resolveSibling(LIST.matcher(name).replaceFirst(".txt")))
        && isList(file);
  }

  /** The subjects of a text; none if no file beside it lists them. */
  static List<String> of(Optional<Path> text) {
    Optional<Path> named = text.filter(path -> TEXT.matcher(path.getFileName().toString()).find());
    for (String ending : named.isPresent() ? List.of(".tsv", ".key") : List.<String>of()) {
      String name = TEXT.matcher(named.get().getFileName().toString()).replaceFirst(ending);
      Path list = named.get().resolveSibling(name);
      if (Files.isRegularFile(list) && isList(list)) {
        return SubjectList.in(content(list));
      }
    }
    return List.of();
  }

  private static boolean isList(Path file) {
    try {
      return Files.size(file) <= LONGEST
          && (file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".key")
              || content(file).stripLeading().startsWith("<"));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new BadInputException(Location.of(file), "expected UTF-8 text, found other bytes");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
