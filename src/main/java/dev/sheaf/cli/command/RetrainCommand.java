package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LearningOptions;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "retrain",
    mixinStandardHelpOptions = true,
    description = "Trains a new model after papers changed, and uses it unless it is worse.",
    footer = {
      "",
      "Papers are compared by content, not by time. If nothing changed, nothing is done. The new model",
      "and the current one are compared on the same papers, and neither has learned from them. A new",
      "model that is worse by more than chance is kept, but not used (exit code 3). The report stays",
      "with the version, as report.md.",
      "",
      "Examples:",
      "  sheaf retrain                          after new digests came to seeds/",
      "  sheaf retrain --dry-run                what would come of it; writes nothing",
      "  sheaf retrain papers.jsonl.gz --model my-models",
      "  sheaf retrain --force                  use it even if it is worse"
    })
public final class RetrainCommand implements Callable<Integer> {
  @Mixin private Inputs inputs;
  @Mixin private Console talk;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders: those of the last training and the new ones. Default: seeds/")
  private List<Path> paths = new ArrayList<>();

  @Mixin private StoreOption model;
  @Mixin private UnlabelledOption unlabelled;
  @Mixin private LearningOptions learning;

  @Option(names = "--force", description = "Use the new model even if it is worse.")
  private boolean force;

  @Option(names = "--dry-run", description = "Train, compare and report, but write nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the whole report as one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    try (Progress progress = talk.progress()) {
      List<Path> given = paths.isEmpty() ? List.of(Home.seeds()) : List.copyOf(paths);
      RetrainRun.Asked asked = new RetrainRun.Asked(given, learning, force, dryRun, json);
      return new RetrainRun(inputs, unlabelled, talk, progress).retrain(asked, model.store());
    }
  }
}
