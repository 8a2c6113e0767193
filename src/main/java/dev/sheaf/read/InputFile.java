package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.SetAside;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file to read.
 *
 * @param root the path that the user named: the file itself or a folder above it
 * @param path none for standard input
 * @param size in bytes, as stored; 0 if it is not known
 */
public record InputFile(Location root, Location name, Optional<Path> path, long size) {
  private static final int LARGEST_BLOCK = 1 << 16;
  private static final int GZIP_MAGIC = 0x1f8b;

  /** What the user named, which is standard input for {@code -}. */
  static InputFile named(Path path) {
    if (path.toString().equals("-")) {
      Location standardInput = new Location(Location.STANDARD_INPUT, 0);
      return new InputFile(standardInput, standardInput, Optional.empty(), 0);
    }
    try {
      return inside(path, path, Files.size(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** A file in a folder that the user named. */
  static InputFile inside(Path folder, Path path, long size) {
    return new InputFile(Location.of(folder), Location.of(path), Optional.of(path), size);
  }

  /**
   * This file as it is set aside because of an error. A folder is more than its worst file, but
   * what the user named must be read.
   *
   * @param e a {@link BadInputException}, or an {@link UncheckedIOException}
   * @throws RuntimeException the error itself, if the user named this very file
   */
  public SetAside setAside(RuntimeException e) {
    if (isNamed()) {
      throw e;
    }
    return FileProblem.of(e, name);
  }

  /** Whether the user named this very file. */
  public boolean isNamed() {
    return name.equals(root);
  }

  /**
   * The file's bytes, decompressed where they are gzip.
   *
   * @param count is told how many stored bytes were read
   * @throws BadInputException if the gzip data is broken at its start, or the file is an archive
   */
  InputStream open(InputStream standardInput, LongConsumer count) {
    try {
      // Files.newInputStream cannot read a named pipe, as a shell's <(…) is one.
      InputStream stored =
          path.isPresent() ? new FileInputStream(path.get().toFile()) : standardInput;
      BufferedInputStream bytes = new BufferedInputStream(new Counting(stored, count), blockSize());
      bytes.mark(Archive.HEAD);
      byte[] head = bytes.readNBytes(Archive.HEAD);
      bytes.reset();
      requireNoArchive(head);
      int magic = head.length < 2 ? -1 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
      boolean isEmpty = head.length == 0 && size == 0;
      if (magic != GZIP_MAGIC && !isEmpty && name.name().endsWith(".gz")) {
        throw new BadInputException(name, "expected gzip data, found something else");
      }
      return magic == GZIP_MAGIC ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    } catch (EOFException | ZipException e) {
      String problem = e.getMessage() == null ? "unexpected end" : e.getMessage();
      throw new BadInputException(name, "expected gzip data, found them broken: %s", problem);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** In bytes; most files of a folder are small, and one has no use for more than the file has. */
  private int blockSize() {
    return size == 0
        ? LARGEST_BLOCK
        : (int) Math.min(LARGEST_BLOCK, Math.max(Archive.HEAD, size) + 1);
  }

  private void requireNoArchive(byte[] head) {
    Archive.foundIn(head, name.name())
        .ifPresent(
            found -> {
              throw new BadInputException(name, "expected text, found %s", found);
            });
  }

  private static final class Counting extends FilterInputStream {
    private final LongConsumer count;

    Counting(InputStream in, LongConsumer count) {
      super(in);
      this.count = count;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count.accept(Math.max(0, read));
      return read;
    }
  }
}
