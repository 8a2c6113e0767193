package dev.sheaf.cli.command;

import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LearningOptions;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.option.StoreOption;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.report.model.TrainingReport;
import dev.sheaf.run.TrainingRun;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns topics and themes from labelled papers and saves a new model.",
    footer = {
      "",
      "Examples:",
      "  sheaf train                                      learn from seeds/",
      "  sheaf train papers.jsonl.gz --model my-models",
      "  sheaf train --quick papers.jsonl.gz              without measuring how good it is",
      "  sheaf train --unlabelled papers.jsonl.gz         seeds/, and many papers without labels"
    })
public final class TrainCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;

  @Mixin private PathsOrSeeds paths;
  @Mixin private StoreOption model;
  @Mixin private UnlabelledOption unlabelled;
  @Mixin private LearningOptions learning;

  @Option(
      names = "--quick",
      description = "Save the same model in less time, without measuring how good it is.")
  private boolean quick;

  @Override
  public void run() {
    try (Progress progress = console.progress()) {
      model.requireWritable();
      TrainingRun run =
          TrainingRun.run(
              new TrainingRun.Request(
                  inputs.at(paths.get()), unlabelled.paths(), learning.settings(), !quick),
              progress);
      Path version = run.save(model.store(), progress);
      console.print(out -> new TrainingReport(run.training(), run.evaluation(), !quick).write(out));
      console.say("saved " + version);
    }
  }
}
