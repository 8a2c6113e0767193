package dev.sheaf.bench;

import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Gives damaged texts to commands, as papers, taxonomies and ledgers. Whatever comes, a command
 * must end soon, with an answer or with a message for the user.
 */
public final class CommandFuzz {
  /** In milliseconds; the longest that a command may take. */
  public static final long LONGEST = 10_000;

  private static final int DONE = 0;
  private static final int MENDABLE = 2;
  private static final int WORSE = 3;

  private static final List<String> ENDINGS =
      List.of("md", "txt", "json", "jsonl", "csv", "bib", "xml", "yaml", "html", "org", "ris");

  /** INPUT is the damaged text, MODEL a model of the seeds, OUT a folder. */
  private static final List<String> COMMANDS =
      List.of(
          "read INPUT",
          "read --json INPUT",
          "read --taxonomy INPUT seeds",
          "classify --json --model MODEL INPUT",
          "classify --explain --model MODEL INPUT",
          "label --model MODEL INPUT",
          "label --model MODEL --output OUT/labelled INPUT",
          "trends --pictures none --json --model MODEL INPUT",
          "trends --pictures svg --out OUT --all --model MODEL INPUT",
          "cluster --pictures none --together --ledger OUT/ledger.csv --model MODEL INPUT",
          "cluster --pictures svg --out OUT --k 2 --together --dry-run --model MODEL INPUT seeds",
          "cluster --pictures none --k 2 --together --dry-run --ledger INPUT --model MODEL seeds",
          "subtopics --ledger INPUT",
          "audit INPUT",
          "audit --json INPUT seeds",
          "review --model MODEL INPUT",
          "evaluate --folds 2 INPUT",
          "train --quick --model OUT/models INPUT",
          "train --quick --model OUT/models --unlabelled INPUT seeds",
          "retrain --dry-run --model MODEL INPUT");

  private final DamagedTexts texts;
  private final Random random;
  private final Path folder;
  private int number;

  /**
   * @param texts what is damaged; none is empty
   * @param folder for what is written; it is emptied again
   */
  public CommandFuzz(List<String> texts, Path folder, long seed) {
    this.random = new Random(seed);
    this.texts = new DamagedTexts(texts, random);
    this.folder = folder;
  }

  /**
   * What went wrong.
   *
   * @param command as one would type it
   * @param input the damaged text
   */
  public record Fault(String command, String input, String what) {}

  /** Gives the next damaged text to one of the commands. */
  public Optional<Fault> next() throws IOException {
    String input = texts.next();
    String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
    Path scratch = Files.createDirectory(folder.resolve(String.valueOf(number++)));
    Path file = scratch.resolve("input." + ending);
    Files.write(file, input.getBytes(StandardCharsets.UTF_8));
    String command =
        COMMANDS
            .get(random.nextInt(COMMANDS.size()))
            .replace("INPUT", file.toString())
            .replace("MODEL", Models.trained().toString())
            .replace("OUT", scratch.toString());
    long start = System.nanoTime();
    Run run = Run.of((Object[]) command.split(" "));
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    remove(scratch);
    return fault(run, milliseconds).map(what -> new Fault(command, input, what));
  }

  private static Optional<String> fault(Run run, long milliseconds) {
    if (run.code() != DONE && run.code() != MENDABLE && run.code() != WORSE) {
      return Optional.of("exit " + run.code() + ": " + run.err().lines().limit(12).toList());
    }
    if (run.err().contains("\n\tat ") || run.err().contains("please report")) {
      return Optional.of(run.err());
    }
    return milliseconds > LONGEST ? Optional.of(milliseconds + " ms") : Optional.empty();
  }

  private static void remove(Path scratch) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(scratch)) {
      all = files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }

  /** Damages the files of a folder, gives them to commands, and prints the faults. */
  public static void main(String... arguments) throws IOException {
    long inputs = Long.parseLong(arguments[0]);
    List<String> texts = FuzzBench.texts(Path.of(arguments[2]));
    Path folder = Files.createTempDirectory("sheaf-fuzz");
    CommandFuzz fuzz = new CommandFuzz(texts, folder, Long.parseLong(arguments[1]));
    int faults = 0;
    for (long i = 0; i < inputs; i++) {
      Optional<Fault> fault = fuzz.next();
      if (fault.isPresent()) {
        faults++;
        System.out.println(fault.get().command() + "\n  " + fault.get().what());
        Path kept = folder.resolve("fault-" + faults);
        Files.write(kept, fault.get().input().getBytes(StandardCharsets.UTF_8));
        System.out.println("  " + kept);
      }
    }
    System.out.println(texts.size() + " texts, " + inputs + " inputs, " + faults + " faults");
    System.exit(faults == 0 ? 0 : 1);
  }
}
