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
          "How to learn topics: logistic, svm or naive-bayes. Default: logistic, or svm if"
              + " it does better on the papers.")
  private AlgorithmName algorithm;

  @Option(
      names = "--optimize",
      paramLabel = "GOAL",
      converter = ObjectiveConverter.class,
      description =
          "Which topic to give: macro-f1 prefers rare topics that are nearly as likely,"
              + " accuracy always gives the likeliest. With fewer than 50 papers per topic both"
              + " are the same. Default: macro-f1.")
  private Objective objective;

  @Option(
      names = "--max-terms",
      paramLabel = "N",
      converter = OptionValues.FromOne.class,
      description =
          "Keep the N terms that stand in the most papers. Fewer terms need less time,"
              + " memory and disk. Default: 50000; 100000 for short Chinese texts.")
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
