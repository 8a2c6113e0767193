package dev.sheaf.run;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
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
import dev.sheaf.train.AlgorithmName;
import dev.sheaf.train.SettingsChoice;
import dev.sheaf.train.TopicLearner;
import dev.sheaf.train.Training;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run that measures how well labels are learned, on papers that were not learned from. Saves no
 * model.
 */
public final class ExperimentRun {
  private final Protocol protocol;
  private final Corpus unlabelled;
  private final Taxonomy taxonomy;
  private final Settings settings;
  private final RunListener listener;

  private ExperimentRun(
      Protocol protocol,
      Corpus unlabelled,
      Taxonomy taxonomy,
      Settings settings,
      RunListener listener) {
    this.protocol = protocol;
    this.unlabelled = unlabelled;
    this.taxonomy = taxonomy;
    this.settings = settings;
    this.listener = listener;
  }

  /**
   * What to measure.
   *
   * @param against an algorithm to compare with on the same papers
   * @param languages whether to measure also with one language only, for papers in both languages
   * @param curve whether to measure also with fewer papers
   * @param adapting whether each model is fitted to the texts of the papers that it is tested on
   * @param minPapers a label is judged only if at least so many training papers have it; if empty,
   *     all labels that can be learned are judged, and in a given split all labels
   * @param seed what draws and intervals depend on
   */
  public record Settings(
      dev.sheaf.train.Settings learning,
      Optional<AlgorithmName> against,
      boolean languages,
      boolean curve,
      boolean adapting,
      OptionalInt minPapers,
      long seed) {
    private boolean isChosenByPapers() {
      return learning.choice() == SettingsChoice.TERMS_AND_ALGORITHM;
    }

    private String name() {
      return isChosenByPapers() ? "default" : AlgorithmName.of(learning.topic()).word();
    }
  }

  /**
   * Measures.
   *
   * @param unlabelled papers that are learned from without their labels
   * @throws BadInputException if an algorithm is to be compared with itself
   */
  public static Experiment run(
      Protocol protocol,
      Corpus unlabelled,
      Taxonomy taxonomy,
      Settings settings,
      RunListener listener) {
    AlgorithmName given = AlgorithmName.of(settings.learning().topic());
    if (settings.against().equals(Optional.of(given)) && !settings.isChosenByPapers()) {
      throw new BadInputException(
          "--against: expected another algorithm than that of --algorithm, found " + given);
    }
    return new ExperimentRun(protocol, unlabelled, taxonomy, settings, listener).run();
  }

  private Experiment run() {
    Evaluation.Settings measuring =
        new Evaluation.Settings(leastPapers(), Bootstrap.withSeed(settings.seed()));
    Learner learner = new CachingLearner(learner(settings.learning()));
    Evaluation evaluation = evaluation(learner, measuring, "measuring");
    Optional<Experiment.Rival> rival =
        settings.against().map(other -> rival(other, evaluation, measuring));
    Optional<LanguageScores> alone =
        settings.languages() ? LanguageScores.run(protocol, learner, measuring) : Optional.empty();
    Map<Facet, LearningCurve> curves = settings.curve() ? curves(measuring) : Map.of();
    listener.finish();
    return new Experiment(settings.name(), evaluation, rival, alone, curves);
  }

  private Learner learner(dev.sheaf.train.Settings learning) {
    return new TopicLearner(
        taxonomy, learning, Training.Listener.NONE, unlabelled, settings.adapting());
  }

  private Evaluation evaluation(Learner learner, Evaluation.Settings measuring, String step) {
    return Evaluation.run(
        protocol, learner, measuring, (done, of) -> listener.update(step, done, of));
  }

  private Experiment.Rival rival(
      AlgorithmName other, Evaluation first, Evaluation.Settings measuring) {
    Learner learner = learner(settings.learning().with(other.defaults()));
    Evaluation second = evaluation(learner, measuring, "measuring " + other);
    return new Experiment.Rival(
        other.word(), second, Comparison.between(first, second, measuring.bootstrap()));
  }

  private Map<Facet, LearningCurve> curves(Evaluation.Settings measuring) {
    return LearningCurve.run(
        protocol,
        learner(settings.learning()),
        measuring,
        settings.seed(),
        (done, of) -> listener.update("drawing the curve", done, of));
  }

  private Evaluation.LeastPapers leastPapers() {
    if (settings.minPapers().isEmpty() && !(protocol instanceof GivenSplit)) {
      return settings.learning()::minPapers;
    }
    int least = settings.minPapers().orElse(0);
    return (facet, labelled) -> least;
  }
}
