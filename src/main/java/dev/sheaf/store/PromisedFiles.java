package dev.sheaf.store;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The files of a folder that are what a header promises, or are refused.
 *
 * @param promises by name
 */
record PromisedFiles(Path folder, Map<String, ModelHeader.Promise> promises) {
  private static final int LARGEST_SMALL_FILE = 1 << 26;

  boolean has(String name) {
    return promises.containsKey(name);
  }

  Location where(String name) {
    return Location.of(folder.resolve(name));
  }

  /**
   * What a file's bytes say.
   *
   * @throws BadInputException if they are not what is expected
   */
  <T> T opened(String name, Function<ByteBuffer, T> reader) {
    return opened(where(name), () -> reader.apply(mapped(name)));
  }

  /** The same for any bytes. Whoever made them may have made their checksums right, too. */
  static <T> T opened(Location where, Supplier<T> value) {
    try {
      return where.reading(value);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new BadInputException(where, "damaged: its parts do not fit together");
    }
  }

  /** A file's bytes, as many as are promised and no more. */
  ByteBuffer mapped(String name) {
    Path file = folder.resolve(name);
    ModelHeader.Promise promise = promises.get(name);
    if (promise == null) {
      throw new BadInputException(
          Location.of(file), "expected a file of the model, found none in its header");
    }
    requireSize(file, promise);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, promise.bytes());
      int checksum = checksum(bytes);
      if (checksum != promise.crc32()) {
        throw new BadInputException(
            Location.of(file),
            "expected the checksum %08x, found %08x: the file is damaged",
            promise.crc32(),
            checksum);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The text of a file. */
  String text(String name) {
    return text(mapped(name), folder.resolve(name));
  }

  private static void requireSize(Path file, ModelHeader.Promise promise) {
    requireFile(file);
    long size = size(file);
    if (size != promise.bytes()) {
      throw new BadInputException(
          Location.of(file), "expected %d bytes, found %d", promise.bytes(), size);
    }
  }

  private static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(Location.of(file), "expected a file of the model, found none");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The text of a file that is meant to be read whole. */
  static String smallFile(Path file) {
    return text(ByteBuffer.wrap(smallBytes(file)), file);
  }

  static byte[] smallBytes(Path file) {
    requireFile(file);
    long size = size(file);
    if (size > LARGEST_SMALL_FILE) {
      throw new BadInputException(
          Location.of(file), "expected at most %d bytes, found %d", LARGEST_SMALL_FILE, size);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String text(ByteBuffer bytes, Path file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      throw new BadInputException(
          Location.of(file), "expected UTF-8 text, found bytes that are not UTF-8");
    }
  }

  static int checksum(ByteBuffer bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes.duplicate());
    return (int) crc.getValue();
  }
}
