package dev.sheaf.writeback;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.StrictReader;
import dev.sheaf.read.InputFile;
import dev.sheaf.read.InputFiles;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Files that have a place for labels, each once.
 *
 * @param files in the order named, those of a folder by path
 * @param leftOut the files in folders that have no place for labels
 * @param unreadable the files and folders in folders that cannot be read as UTF-8, with the reason
 */
public record DigestFiles(
    List<DigestFile> files, List<Location> leftOut, List<SetAside> unreadable) {
  private static final int GZIP_MAGIC = 0x1f8b;

  public DigestFiles {
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Reads the files that these paths name, and those in folders among them.
   *
   * @param format of all files; where empty, each is recognised by its content
   * @throws BadInputException if there is no such file, or one that is named has no place for
   *     labels, or none in a folder has
   */
  public static DigestFiles read(List<Path> paths, Optional<Format> format) {
    InputFiles named = InputFiles.of(paths);
    List<DigestFile> files = new ArrayList<>();
    List<Location> leftOut = new ArrayList<>();
    List<SetAside> unreadable = new ArrayList<>(named.notRead().files());
    Set<Path> seen = new HashSet<>();
    for (InputFile file : named.files()) {
      Path path = path(file);
      try {
        if (seen.add(real(path))) {
          read(file, path, format).ifPresentOrElse(files::add, () -> leftOut.add(file.name()));
        }
      } catch (BadInputException | UncheckedIOException e) {
        unreadable.add(file.setAside(e));
      }
    }
    if (files.isEmpty()) {
      Location first = named.files().get(0).name();
      throw new BadInputException(
          first, "expected a file to write labels into (%s), found none", formats());
    }
    return new DigestFiles(files, leftOut, unreadable);
  }

  private static Path path(InputFile file) {
    return file.path()
        .orElseThrow(
            () ->
                new BadInputException("expected files to write labels into, found standard input"));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** The file; none if it has no place for labels and was not named itself. */
  private static Optional<DigestFile> read(InputFile file, Path path, Optional<Format> known) {
    byte[] bytes = bytes(path);
    boolean isGzip = bytes.length > 1 && ((bytes[0] & 0xff) << 8 | (bytes[1] & 0xff)) == GZIP_MAGIC;
    if (isGzip) {
      return noPlace(file, "gzip data");
    }
    requireText(bytes, file.name());
    String text = new String(bytes, StandardCharsets.UTF_8);
    Optional<Format> format =
        known.or(() -> Format.recognise(DigestText.head(text), file.name().name()));
    return format.filter(DigestText.FORMATS::contains).isPresent()
        ? Optional.of(new DigestFile(path, inside(file, path), format.get(), text))
        : noPlace(file, format.map(f -> "format " + f.word()).orElse("text of no known format"));
  }

  private static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Goes through the bytes as reading does, which refuses what is no UTF-8. */
  private static void requireText(byte[] bytes, Location file) {
    try (Reader reader = StrictReader.utf8(new ByteArrayInputStream(bytes), file)) {
      reader.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static Path inside(InputFile file, Path path) {
    return file.isNamed() ? path.getFileName() : Path.of(file.root().name()).relativize(path);
  }

  private static Optional<DigestFile> noPlace(InputFile file, String found) {
    if (file.isNamed()) {
      throw new BadInputException(
          file.name(), "cannot write labels into %s, expected one of %s", found, formats());
    }
    return Optional.empty();
  }

  private static String formats() {
    return DigestText.FORMATS.stream().map(Format::word).collect(Collectors.joining(", "));
  }
}
