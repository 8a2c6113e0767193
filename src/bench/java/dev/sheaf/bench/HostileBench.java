package dev.sheaf.bench;

import dev.sheaf.error.Require;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Gives damaged files and crafted models to commands, and prints the faults.
 *
 * <p>Arguments: how many of each, the seed, a folder of texts.
 */
public final class HostileBench {
  private final LongestRun longest = new LongestRun();
  private int faults;

  private HostileBench() {}

  /** Prints the faults; ends with 1 if there is one. */
  public static void main(String... arguments) throws IOException {
    Require.that(
        arguments.length == 3, "expected NUMBER SEED FOLDER, found %s", List.of(arguments));
    long number = Long.parseLong(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("sheaf-hostile");
    HostileBench bench = new HostileBench();
    long start = System.nanoTime();
    bench.damage(number, seed, FuzzBench.texts(Path.of(arguments[2])), folder);
    bench.craft(number, seed, folder);
    System.out.printf(
        Locale.ROOT,
        "%d damaged files, %d crafted models, %d faults, %.0f s; longest %s%n",
        number,
        number,
        bench.faults,
        (System.nanoTime() - start) / 1e9,
        bench.longest);
    System.exit(bench.faults == 0 ? 0 : 1);
  }

  private void damage(long number, long seed, List<String> texts, Path folder) throws IOException {
    CommandFuzz fuzz = new CommandFuzz(texts, folder, seed, longest);
    for (long i = 0; i < number; i++) {
      fuzz.next().ifPresent(this::print);
    }
  }

  private void craft(long number, long seed, Path folder) throws IOException {
    ModelFuzz fuzz = new ModelFuzz(folder, seed, longest);
    for (long i = 0; i < number; i++) {
      fuzz.next().forEach(this::print);
    }
  }

  private void print(HostileFault fault) {
    faults++;
    System.out.println(fault.command() + "\n  " + fault.given() + "\n  " + fault.what());
  }
}
