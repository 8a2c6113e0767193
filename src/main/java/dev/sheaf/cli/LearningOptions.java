package dev.sheaf.cli;

import dev.sheaf.classify.Objective;
import dev.sheaf.model.AlgorithmName;
import dev.sheaf.model.Settings;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How to learn. */
final class LearningOptions {
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
  private Objective objective = Objective.ACCURACY;

  @Option(
      names = "--max-terms",
      paramLabel = "N",
      converter = Values.FromOne.class,
      description =
          "Keep so many terms, those in the most papers: fewer take less time, memory and disk."
              + " Default: 50000, of short Chinese texts 100000.")
  private Integer maxTerms;

  Settings settings() {
    Settings settings = learned();
    return maxTerms == null ? settings : settings.withMaxTerms(maxTerms);
  }

  private Settings learned() {
    return Optional.ofNullable(algorithm)
        .map(name -> Settings.defaults().with(name.defaults()))
        .orElseGet(Settings::defaults)
        .with(objective);
  }
}
