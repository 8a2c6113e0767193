package dev.sheaf.store;

import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Changes bytes of a model's file and makes all checksums anew, as an attacker would. */
public final class CraftedModel {
  private static final int[] ODD = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 24};
  private static final List<String> SEALS =
      List.of("sheafvoc", "sheaftfi", "sheafpap", "sheafdoc", "sheafmod");
  private static final int SEAL = 24;
  private static final int MOST_ADDED = 64;

  private CraftedModel() {}

  /** Copies a version of a model into a folder, one file of it crafted; tells what was changed. */
  public static String make(Path version, Path into, long seed) {
    try {
      return craft(version, into, new SplittableRandom(seed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String craft(Path version, Path into, SplittableRandom random) throws IOException {
    List<String> names = copy(version, into);
    String chosen = names.get(random.nextInt(names.size()));
    byte[] bytes = Files.readAllBytes(version.resolve(chosen));
    StringBuilder told = new StringBuilder(chosen);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      if (!chosen.endsWith(".bin") && random.nextInt(4) > 0) {
        bytes = CraftedText.change(bytes, random);
        told.append(" text");
      } else if (random.nextInt(10) == 0) {
        bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length + MOST_ADDED));
        told.append(" cut to ").append(bytes.length);
      } else {
        told.append(' ').append(change(bytes, random));
      }
    }
    seal(bytes);
    Files.write(into.resolve(chosen), bytes);
    if (!chosen.equals("header.bin")) {
      promise(into, chosen, bytes);
    }
    return told.toString();
  }

  /** Copies a version of a model into a folder, one text in one file of it replaced everywhere. */
  static void replace(Path version, Path into, String file, String text, String other)
      throws IOException {
    copy(version, into);
    String changed = Files.readString(version.resolve(file)).replace(text, other);
    Files.writeString(into.resolve(file), changed);
    promise(into, file, changed.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives the names of the files. */
  private static List<String> copy(Path version, Path into) throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(version)) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    Files.createDirectories(into);
    for (String name : names) {
      Files.write(into.resolve(name), Files.readAllBytes(version.resolve(name)));
    }
    return names;
  }

  /** Half of the changes are near the start, where lengths and counts stand. */
  private static String change(byte[] bytes, SplittableRandom random) {
    int range = random.nextBoolean() ? Math.min(bytes.length, 160) : bytes.length;
    int at = random.nextInt(range);
    if (random.nextBoolean() || at / 4 * 4 + 4 > bytes.length) {
      bytes[at] = (byte) random.nextInt(256);
    } else {
      int value = random.nextBoolean() ? ODD[random.nextInt(ODD.length)] : random.nextInt();
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at / 4 * 4, value);
    }
    return "at " + at;
  }

  private static void seal(byte[] bytes) {
    for (String kind : SEALS) {
      for (int at = 0; at + SEAL <= bytes.length; at += 8) {
        // The tag stands as a little-endian number: its letters from right to left.
        String tag = new String(bytes, at, 8, StandardCharsets.ISO_8859_1);
        if (new StringBuilder(tag).reverse().toString().equals(kind)) {
          put(bytes, at + 12, checksum(bytes, at + SEAL));
        }
      }
    }
    if (bytes.length >= 16
        && new String(bytes, 0, 8, StandardCharsets.ISO_8859_1).equals("SheafLin")) {
      put(bytes, 12, checksum(bytes, 16));
    }
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  private static void put(byte[] bytes, int at, int value) {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
  }

  private static void promise(Path folder, String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("header.bin");
    ModelHeader header =
        ModelHeader.of(ByteBuffer.wrap(Files.readAllBytes(file)), Location.of(file));
    Map<String, ModelHeader.Promise> promises = new TreeMap<>(header.files());
    promises.put(name, new ModelHeader.Promise(bytes.length, checksum(bytes, 0)));
    ByteBuffer changed =
        new ModelHeader(
                header.analysis(), header.features(), promises, header.broader(), header.risk())
            .bytes();
    byte[] array = new byte[changed.remaining()];
    changed.get(array);
    Files.write(file, array);
  }
}
