package dev.sheaf.cli;

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
      description = "How to learn topics: logistic, svm or naive-bayes. Default: logistic.")
  private AlgorithmName algorithm;

  Settings settings() {
    return Optional.ofNullable(algorithm)
        .map(name -> Settings.defaults().with(name.defaults()))
        .orElseGet(Settings::defaults);
  }
}
