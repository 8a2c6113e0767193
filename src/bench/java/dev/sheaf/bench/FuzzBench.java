package dev.sheaf.bench;

import dev.sheaf.error.Require;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Damages the files of folders at random, and reads them. Prints the faults as they are met, each
 * kind again where a shorter input has it.
 *
 * <p>Arguments: how many inputs, the seed, folders.
 */
public final class FuzzBench {
  /** In bytes; longer texts are damaged less often than they are read. */
  private static final long LONGEST_TEXT = 1 << 14;

  private FuzzBench() {}

  /** Prints the faults. */
  public static void main(String... arguments) throws IOException {
    Require.that(
        arguments.length > 2, "expected INPUTS SEED FOLDER..., found %s", List.of(arguments));
    long inputs = Long.parseLong(arguments[0]);
    List<String> texts = new ArrayList<>();
    for (String folder : List.of(arguments).subList(2, arguments.length)) {
      texts.addAll(texts(Path.of(folder)));
    }
    ReaderFuzz fuzz = new ReaderFuzz(texts, Long.parseLong(arguments[1]));
    Map<String, ReaderFuzz.Fault> kinds = new TreeMap<>();
    long start = System.nanoTime();
    long faults = 0;
    for (long i = 0; i < inputs; i++) {
      for (ReaderFuzz.Fault fault : fuzz.next()) {
        faults++;
        String kind = fault.format() + " " + fault.what();
        if (kinds.merge(kind, fault, FuzzBench::shorter).equals(fault)) {
          print(fault);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d texts, %d inputs, %d faults, %.0f s%n",
        texts.size(),
        inputs,
        faults,
        (System.nanoTime() - start) / 1e9);
  }

  static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toFile().length() > 0 && file.toFile().length() <= LONGEST_TEXT)
          .sorted()
          .map(FuzzBench::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static ReaderFuzz.Fault shorter(ReaderFuzz.Fault one, ReaderFuzz.Fault other) {
    return other.input().length() < one.input().length() ? other : one;
  }

  private static void print(ReaderFuzz.Fault fault) {
    String input = fault.input();
    System.out.println(fault);
    System.out.println(
        "    " + input.substring(0, Math.min(600, input.length())).replace("\n", "\\n"));
  }
}
