package dev.sheaf.cli.option;

import dev.sheaf.corpus.Facet;
import dev.sheaf.error.BadInputException;
import dev.sheaf.evaluate.Bootstrap;
import dev.sheaf.evaluate.CachingLearner;
import dev.sheaf.evaluate.Comparison;
import dev.sheaf.evaluate.Evaluation;
import dev.sheaf.evaluate.Experiment;
import dev.sheaf.evaluate.LanguageScores;
import dev.sheaf.evaluate.Learner;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import dev.sheaf.run.RunListener;
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.Settings;
import dev.sheaf.train.SettingsChoice;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to find out about a way to learn, beside its scores. */
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

  /**
   * Measures.
   *
   * @param learners the way to learn for each settings
   */
  public Experiment run(
      Protocol protocol,
      Function<Settings, Learner> learners,
      Settings settings,
      RunListener listener) {
    boolean chosen = settings.choice() == SettingsChoice.TERMS_AND_ALGORITHM;
    AlgorithmName given = AlgorithmName.of(settings.topic());
    if (given == against && !chosen) {
      throw new BadInputException(
          "--against: expected another algorithm than that of --algorithm, found " + given);
    }
    String name = chosen ? "default" : given.word();
    Evaluation.Settings measuring =
        new Evaluation.Settings(leastPapers(protocol, settings), Bootstrap.withSeed(seed));
    Learner learner = new CachingLearner(learners.apply(settings));
    Evaluation evaluation =
        Evaluation.run(
            protocol, learner, measuring, (done, of) -> listener.update("measuring", done, of));
    Optional<Experiment.Rival> rival =
        Optional.ofNullable(against)
            .map(
                other ->
                    rival(
                        other,
                        evaluation,
                        Evaluation.run(
                            protocol,
                            learners.apply(settings.with(other.defaults())),
                            measuring,
                            (done, of) -> listener.update("measuring " + other, done, of)),
                        measuring.bootstrap()));
    Optional<LanguageScores> alone =
        languages ? LanguageScores.run(protocol, learner, measuring) : Optional.empty();
    var curves =
        pictures.wantsCurve()
            ? LearningCurve.run(
                protocol,
                learners.apply(settings),
                measuring,
                seed,
                (done, of) -> listener.update("drawing the curve", done, of))
            : Map.<Facet, LearningCurve>of();
    return new Experiment(name, evaluation, rival, alone, curves);
  }

  private Evaluation.LeastPapers leastPapers(Protocol protocol, Settings settings) {
    if (minPapers == null && !(protocol instanceof GivenSplit)) {
      return settings::minPapers;
    }
    int least = minPapers == null ? 0 : minPapers;
    return (facet, labelled) -> least;
  }

  private static Experiment.Rival rival(
      AlgorithmName name, Evaluation first, Evaluation second, Bootstrap bootstrap) {
    return new Experiment.Rival(name.word(), second, Comparison.between(first, second, bootstrap));
  }
}
