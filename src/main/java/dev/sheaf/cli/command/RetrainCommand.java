package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LearningOptions;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Home;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.run.RetrainingOutcome;
import dev.sheaf.run.RetrainingRun;
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
  /** The exit code where a candidate was found worse, and is not in use. */
  private static final int WORSE = 3;

  private static final int DONE = 0;

  @Mixin private Inputs inputs;
  @Mixin private Console console;

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
    List<Path> given = paths.isEmpty() ? List.of(Home.seeds()) : paths;
    RetrainingRun.Request request =
        new RetrainingRun.Request(
            inputs.at(given), unlabelled.paths(), learning.change(), force, dryRun);
    if (model.store().isEmpty() && !dryRun) {
      model.requireWritable();
    }
    try (Progress progress = console.progress()) {
      RetrainingOutcome outcome = RetrainingRun.run(request, model.store(), progress);
      RetrainingAnswer answer = new RetrainingAnswer(outcome, json);
      answer.print(console);
      return answer.isWorse() && !force ? WORSE : DONE;
    }
  }
}
