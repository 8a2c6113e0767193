package dev.sheaf.bench;

import dev.sheaf.cli.Models;
import dev.sheaf.read.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Gives damaged files to commands, as papers, taxonomies and ledgers. Whatever comes, a command
 * must end soon, with an answer or with a message for the user.
 */
public final class CommandFuzz {
  private static final List<String> ENDINGS =
      List.of("md", "txt", "json", "jsonl", "csv", "bib", "xml", "yaml", "html", "org", "ris");

  /** INPUT is the damaged file, MODEL a model of the seeds, OUT a folder. */
  private static final List<String> COMMANDS =
      List.of(
          "read INPUT",
          "read --json INPUT",
          "read --taxonomy INPUT seeds",
          "classify --json --model MODEL INPUT",
          "classify --explain --model MODEL INPUT",
          "classify --taxonomy INPUT --model MODEL seeds",
          "label --model MODEL INPUT",
          "label --model MODEL --output OUT/labelled INPUT",
          "label --model MODEL --in-place INPUT",
          "trends --pictures none --json --model MODEL INPUT",
          "trends --pictures svg --out OUT --all --model MODEL INPUT",
          "trends --pictures none --taxonomy INPUT --model MODEL seeds",
          "cluster --pictures none --together --ledger OUT/ledger.csv --model MODEL INPUT",
          "cluster --pictures svg --out OUT --k 2 --together --dry-run --model MODEL INPUT seeds",
          "cluster --pictures none --k 2 --together --dry-run --ledger INPUT --model MODEL seeds",
          "subtopics --ledger INPUT",
          "subtopics --ledger INPUT show S1",
          "subtopics --ledger INPUT reject S1",
          "audit INPUT",
          "audit --json INPUT seeds",
          "audit --write-aliases --taxonomy INPUT seeds",
          "review --model MODEL INPUT",
          "evaluate --folds 2 INPUT",
          "evaluate --csv OUT/scores --curve OUT/curve.svg --folds 2 INPUT",
          "train --quick --model OUT/models INPUT",
          "train --quick --model OUT/models --taxonomy INPUT seeds",
          "train --quick --model OUT/models --unlabelled INPUT seeds",
          "retrain --dry-run --model MODEL INPUT");

  private final DamagedFiles files;
  private final Random random;
  private final Path folder;
  private final LongestRun longest;
  private int number;

  /**
   * @param texts what is damaged beside an example of every format; none is empty
   * @param folder for what is written; what made a command fail is kept
   */
  CommandFuzz(List<String> texts, Path folder, long seed, LongestRun longest) {
    this.random = new Random(seed);
    List<String> all = new ArrayList<>(texts);
    for (Format format : Format.values()) {
      format.example().ifPresent(all::add);
    }
    this.files = new DamagedFiles(all, random);
    this.folder = folder;
    this.longest = longest;
  }

  /** The same without looking at the time of each. */
  public CommandFuzz(List<String> texts, Path folder, long seed) {
    this(texts, folder, seed, new LongestRun());
  }

  /** Gives the next damaged file to one of the commands. */
  public Optional<HostileFault> next() throws IOException {
    Path scratch = Files.createDirectory(folder.resolve(String.valueOf(number++)));
    Path file = scratch.resolve("input." + any(ENDINGS));
    String how = files.write(file);
    String command =
        any(COMMANDS)
            .replace("INPUT", file.toString())
            .replace("MODEL", Models.trained().toString())
            .replace("OUT", scratch.toString());
    List<String> words = List.of(command.split(" "));
    Ending ending = Ending.of(words);
    longest.look(command, ending.milliseconds());
    Optional<String> fault = ending.fault(words.get(0), Integer.MAX_VALUE);
    if (fault.isEmpty()) {
      Scratch.remove(scratch);
    }
    return fault.map(what -> new HostileFault(command, how, what));
  }

  private String any(List<String> things) {
    return things.get(random.nextInt(things.size()));
  }
}
