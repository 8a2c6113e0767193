package dev.sheaf.cli.option;

import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.run.SettingsChange;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** How to learn. */
public final class LearningOptions {
  @Option(
      names = "--algorithm",
      paramLabel = "NAME",
      converter = AlgorithmConverter.class,
      description =
          "How to learn topics: logistic, svm or naive-bayes. Default: logistic, or svm where the"
              + " papers say that it is better.")
  private AlgorithmName algorithm;

  @Option(
      names = "--optimize",
      paramLabel = "GOAL",
      converter = ObjectiveConverter.class,
      description =
          "What the topic given is chosen for: accuracy (the likeliest) or macro-f1 (rare topics"
              + " count as much as common ones; alike where fewer than 50 papers to a topic"
              + " are known). Default: accuracy.")
  private Objective objective;

  @Option(
      names = "--max-terms",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description =
          "Keep so many terms, those in the most papers: fewer take less time, memory and disk."
              + " Default: 50000, of short Chinese texts 100000.")
  private Integer maxTerms;

  /** What a newcomer gets, and what is asked for otherwise. */
  public Settings settings() {
    return change().over(Settings.defaults());
  }

  /** What is asked for. */
  public SettingsChange change() {
    return new SettingsChange(
        Optional.ofNullable(algorithm),
        Optional.ofNullable(objective),
        maxTerms == null ? OptionalInt.empty() : OptionalInt.of(maxTerms));
  }
}
