package dev.sheaf.cli.command;

import dev.sheaf.cli.option.CsvOption;
import dev.sheaf.cli.option.ExperimentOptions;
import dev.sheaf.cli.option.Inputs;
import dev.sheaf.cli.option.LearningOptions;
import dev.sheaf.cli.option.PathsOrSeeds;
import dev.sheaf.cli.option.ProtocolOptions;
import dev.sheaf.cli.option.UnlabelledOption;
import dev.sheaf.cli.terminal.Console;
import dev.sheaf.cli.terminal.Progress;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.report.Table;
import dev.sheaf.report.evaluation.ExperimentReport;
import dev.sheaf.run.ExperimentRun;
import dev.sheaf.run.PaperFiles;
import dev.sheaf.run.UnlabelledPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures how well labels are learned from labelled papers; saves no model.",
    footer = {
      "",
      "Everything is learned anew for each split, vocabulary included. Both languages, re-posts and",
      "near-duplicates of a paper stay on one side.",
      "",
      "Examples:",
      "  sheaf evaluate                                        seeds/, 5 folds",
      "  sheaf evaluate papers.jsonl.gz --split-at 2025-01-01  learn from the past only",
      "  sheaf evaluate papers.jsonl.gz --rolling month,3      month after month",
      "  sheaf evaluate train.jsonl --test test.jsonl          an official split",
      "  sheaf evaluate --against svm --csv results",
      "  sheaf evaluate --curve curve.png --reliability reliability.svg"
    })
public final class EvaluateCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Console console;

  @Mixin private PathsOrSeeds paths;
  @Mixin private UnlabelledOption unlabelled;
  @Mixin private LearningOptions learning;
  @Mixin private ProtocolOptions protocols;
  @Mixin private ExperimentOptions options;
  @Mixin private CsvOption csv;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public void run() {
    csv.prepare();
    try (Progress progress = console.progress()) {
      PaperFiles files = inputs.at(paths.get());
      Protocol protocol = protocols.read(files, options.seed(), progress);
      options.pictures().prepare(protocol);
      Corpus further =
          new UnlabelledPapers(files.at(unlabelled.paths())).beside(protocol, progress);
      Experiment experiment =
          ExperimentRun.run(
              protocol, further, files.taxonomy(), options.settings(learning.settings()), progress);
      csv.write(experiment);
      options.pictures().write(experiment, files.paths(), learning.settings(), console);
      ExperimentReport report = new ExperimentReport(experiment);
      if (json) {
        console.out().print(JsonPrinter.line(report.json()) + "\n");
      } else {
        console.print(out -> report.write(Table.Style.TEXT, out));
      }
    }
  }
}
