package dev.sheaf.cli;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.error.BadInputException;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Folds;
import dev.sheaf.evaluate.Protocol;
import dev.sheaf.evaluate.TimeSplit;
import dev.sheaf.json.JsonPrinter;
import dev.sheaf.model.Settings;
import dev.sheaf.model.TopicLearner;
import dev.sheaf.model.Training;
import dev.sheaf.report.EvaluationJson;
import dev.sheaf.report.EvaluationReport;
import dev.sheaf.report.Table;
import dev.sheaf.source.Reading;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures how well labels are learned from labelled papers; saves nothing.",
    footer = {
      "",
      "Everything is learned anew for each split, vocabulary included; both languages and all",
      "re-posts of a paper stay on one side.",
      "",
      "Examples:",
      "  sheaf evaluate                                        seeds/, 5 folds",
      "  sheaf evaluate papers.jsonl.gz --split-at 2025-01-01  learn from the past only"
    })
final class EvaluateCommand implements Runnable {
  @Mixin private Inputs inputs;
  @Mixin private Talk talk;

  @Mixin private PathsOrSeeds paths;
  @Mixin private LearningOptions learning;

  @ArgGroup private How how = new How();

  /** The two ways to split; one at a time. */
  static final class How {
    @Option(
        names = "--folds",
        paramLabel = "K",
        converter = Values.FromTwo.class,
        description = "Cross-validation with K folds, from 2. Default: 5.")
    private Integer folds;

    @Option(
        names = "--split-at",
        paramLabel = "DATE",
        description = "Learn from papers before the day, such as 2025-01-31, test on the rest.")
    private LocalDate date;
  }

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "What folds and intervals are drawn from. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Override
  public void run() {
    try (Progress progress = talk.progress()) {
      List<Path> from = paths.get();
      Reading reading = inputs.read(from, progress);
      talk.sayAboutReading(reading);
      Protocol protocol = protocol(reading.corpus(), from);
      Settings settings = learning.settings();
      TopicLearner learner =
          new TopicLearner(inputs.taxonomy(from), settings, Training.Listener.NONE);
      Evaluation evaluation =
          Evaluation.run(
              protocol,
              learner,
              new Evaluation.Settings(settings.minTopicPapers(), Bootstrap.withSeed(seed)),
              (done, of) -> progress.update("measuring", done, of));
      progress.finish();
      if (json) {
        talk.out().print(JsonPrinter.line(EvaluationJson.of(evaluation)) + "\n");
      } else {
        talk.print(out -> new EvaluationReport(evaluation, Table.Style.TEXT).write(out));
      }
    }
  }

  private Protocol protocol(Corpus corpus, List<Path> from) {
    try {
      Corpus labelled = corpus.filter(document -> !document.labels().isEmpty());
      return how.date != null
          ? TimeSplit.at(how.date, labelled)
          : Folds.of(labelled, how.folds == null ? 5 : how.folds, seed);
    } catch (IllegalArgumentException e) {
      throw new BadInputException(from.get(0) + ": " + e.getMessage());
    }
  }
}
