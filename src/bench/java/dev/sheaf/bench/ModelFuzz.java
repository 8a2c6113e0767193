package dev.sheaf.bench;

import dev.sheaf.cli.GivenPapers;
import dev.sheaf.cli.Models;
import dev.sheaf.cli.Run;
import dev.sheaf.store.CraftedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives crafted models to every command that opens one. Whoever sends a model can make its
 * checksums right, so each is opened as if it were hostile.
 */
public final class ModelFuzz {
  /** A refusal, and what to do about it. */
  private static final int MOST_LINES = 4;

  /** MODEL is the crafted model, PAPER a paper without labels, OUT a folder. */
  private static final List<String> COMMANDS =
      List.of(
          "classify --json --model MODEL PAPER",
          "classify --explain --model MODEL PAPER",
          "models --json --model MODEL",
          "models show 1 --model MODEL",
          "models diff 1 1 --model MODEL",
          "models use 1 --model MODEL",
          "models prune --keep 1 --model MODEL",
          "labels --model MODEL",
          "labels --json --model MODEL",
          "labels Agent --model MODEL",
          "label --model MODEL PAPER",
          "label --output OUT/labelled --model MODEL PAPER",
          "review --model MODEL PAPER",
          "trends --pictures none --model MODEL PAPER",
          "trends --pictures none --json --facet theme --model MODEL PAPER",
          "cluster --together --dry-run --pictures none --model MODEL PAPER",
          "retrain --dry-run --model MODEL PAPER");

  private final Path folder;
  private final Path paper;
  private final List<Path> versions;
  private final LongestRun longest;
  private long seed;

  /**
   * @param folder for what is written; the models that made a command fail are kept
   * @param seed of the first model; the next have the numbers after it
   */
  ModelFuzz(Path folder, long seed, LongestRun longest) throws IOException {
    this.folder = folder;
    this.seed = seed;
    this.longest = longest;
    this.paper =
        Files.writeString(
            folder.resolve("paper.md"),
            "# 2024-05-01\n\n## 智能体用工具\n\n> 智能体用工具。\n\n> Agents and robots use tools.\n");
    this.versions = List.of(Models.trained().resolve("0001"), measured().resolve("0001"));
  }

  /** The same without looking at the time of each. */
  public ModelFuzz(Path folder, long seed) throws IOException {
    this(folder, seed, new LongestRun());
  }

  /** A model with every kind of file: of enough papers to measure errors of topics and themes. */
  private Path measured() throws IOException {
    Path papers =
        GivenPapers.english(
            folder.resolve("papers.jsonl"),
            i ->
                ",\"date\":\"2024-%02d-03\",\"topic\":\"kind %d\",\"themes\":[\"theme %d\"]"
                    .formatted(1 + i % 9, i % 3, i % 3));
    Path store = folder.resolve("measured");
    Run run = Run.of("train", "--quiet", "--model", store, papers);
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
    return store;
  }

  /** Gives the next crafted model to all commands. */
  public List<HostileFault> next() throws IOException {
    Path scratch = Files.createDirectory(folder.resolve("model-" + seed));
    Path store = scratch.resolve("models");
    Path version = versions.get((int) (seed % versions.size()));
    String changed = CraftedModel.make(version, store.resolve("0001"), seed);
    seed++;
    List<HostileFault> faults = new ArrayList<>();
    for (String template : COMMANDS) {
      Files.writeString(store.resolve("current"), "0001\n");
      String command =
          template
              .replace("MODEL", store.toString())
              .replace("PAPER", paper.toString())
              .replace("OUT", scratch.toString());
      List<String> words = List.of(command.split(" "));
      Ending ending = Ending.of(words);
      longest.look(command, ending.milliseconds());
      ending
          .fault(words.get(0), MOST_LINES)
          .ifPresent(what -> faults.add(new HostileFault(command, changed, what)));
    }
    if (faults.isEmpty()) {
      Scratch.remove(scratch);
    }
    return faults;
  }
}
