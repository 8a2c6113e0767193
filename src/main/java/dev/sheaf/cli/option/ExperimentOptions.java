package dev.sheaf.cli.option;

import dev.sheaf.run.ExperimentRun;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options for what to measure besides the scores. */
public final class ExperimentOptions {
  @Option(
      names = "--against",
      paramLabel = "NAME",
      converter = AlgorithmConverter.class,
      description =
          "Compare with another algorithm (logistic, svm or naive-bayes) on the same papers: the"
              + " differences and whether they are more than chance.")
  private AlgorithmName against;

  @Option(
      names = "--languages",
      description =
          "Also show papers in both languages to the model in one language alone: scores,"
              + " and where the languages disagree.")
  private boolean languages;

  @Option(
      names = "--adapt",
      description =
          "Fit each model to the texts of the papers that it is tested on, as classify --adapt"
              + " does.")
  private boolean adapt;

  @Option(
      names = "--min-papers",
      paramLabel = "N",
      converter = OptionValues.FromZero.class,
      description =
          "Judge only labels that have N papers to learn from. Default: as many as a label"
              + " needs to be learned (2 for a topic, 3 or more for a theme); 0 with --test.")
  private Integer minPapers;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of folds, draws and intervals. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Mixin private PictureOptions pictures;

  public PictureOptions pictures() {
    return pictures;
  }

  public long seed() {
    return seed;
  }

  /** What is asked for. */
  public ExperimentRun.Settings settings(Settings learning) {
    return new ExperimentRun.Settings(
        learning,
        Optional.ofNullable(against),
        languages,
        pictures.wantsCurve(),
        adapt,
        minPapers == null ? OptionalInt.empty() : OptionalInt.of(minPapers),
        seed);
  }
}
