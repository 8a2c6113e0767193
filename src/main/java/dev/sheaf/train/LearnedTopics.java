package dev.sheaf.train;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.SelfTraining;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.calibrate.CalibratedClassifier;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.classify.tribuo.TribuoTrainer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.TfIdf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The result of learning topics, with the settings used.
 *
 * @param selection which topics were learned
 * @param tuning how the algorithm was chosen; empty if it was given, or there were too few papers
 * @param settings with the algorithm chosen
 * @param calibrated empty where no paper has a topic that can be learned
 */
record LearnedTopics(
    LabelSelection selection,
    Optional<Tuning> tuning,
    Settings settings,
    Optional<CalibratedClassifier> calibrated) {

  /**
   * Chooses how to learn topics, and learns them.
   *
   * @param rows of the corpus
   */
  static LearnedTopics of(
      Corpus corpus,
      SparseMatrix rows,
      TfIdf features,
      TopicDefinitions topics,
      Settings settings) {
    Definitions definitions =
        settings.topic() instanceof Algorithm.NaiveBayes
            ? Definitions.none()
            : Definitions.of(topics.terms(), features, rows);
    LabelSelection selection =
        LabelSelection.of(
            corpus.stream().map(document -> document.labels(Facet.TOPIC)).toList(),
            settings.minTopicPapers(),
            topics.labels(),
            definitions.labels());
    Optional<Tuning> tuning =
        settings.choice() == SettingsChoice.TERMS_AND_ALGORITHM
            ? Tuning.of(corpus, rows, selection, definitions, settings)
            : Optional.empty();
    Settings tuned = settings.with(tuning.map(Tuning::chosen).orElse(settings.topic())).settled();
    Optional<CalibratedClassifier> calibrated =
        selection.anyPaper()
            ? Optional.of(learn(corpus, rows, features, selection, definitions, tuned))
            : Optional.empty();
    return new LearnedTopics(selection, tuning, tuned, calibrated);
  }

  private static CalibratedClassifier learn(
      Corpus corpus,
      SparseMatrix rows,
      TfIdf features,
      LabelSelection selection,
      Definitions definitions,
      Settings settings) {
    FacetExamples examples = FacetExamples.of(corpus, Facet.TOPIC, settings.recency());
    List<List<Label>> answers = selection.restrict(examples.answers());
    SparseMatrix own = examples.rows(rows);
    Beginnings beginnings = new Beginnings(examples, features);
    TribuoTrainer trainer =
        new TribuoTrainer(settings.topic(), LabelsPerDocument.EXACTLY_ONE, definitions);
    if (SelfTraining.isWorthwhile(examples.papers(), corpus.size() - examples.papers())) {
      SelfTraining twice = new SelfTraining(trainer);
      SparseMatrix unanswered = examples.unanswered(rows);
      Trainer both = (given, labels) -> twice.train(given, labels, unanswered);
      return CalibratedClassifier.train(both, both, settings.objective(), own, answers, beginnings);
    }
    return CalibratedClassifier.train(
        trainer, trainer.estimating(), settings.objective(), own, answers, beginnings);
  }

  /** What was said of the topics of papers not learned from, before calibration. */
  Optional<OutOfFold> unseen() {
    return calibrated.flatMap(CalibratedClassifier::unseen);
  }

  /**
   * How sure an answer must be for a given error rate. Each paper counts once: repeated new ones
   * would make the error look smaller than it will be. Answers that no paper bears are left out;
   * they are never given automatically.
   */
  Optional<RiskCoverage> risk() {
    return calibrated.flatMap(
        learned ->
            learned
                .unseen()
                .flatMap(rows -> risk(learned.classifier(), learned.unseenAnswers(), rows)));
  }

  private static Optional<RiskCoverage> risk(
      LinearClassifier topics, List<Score> answers, OutOfFold unseen) {
    int[] rows =
        IntStream.range(0, answers.size())
            .filter(row -> topics.prior(topics.number(answers.get(row).label())) > 0)
            .toArray();
    if (rows.length == 0) {
      return Optional.empty();
    }
    boolean[] right = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      right[i] = answers.get(rows[i]).label().equals(unseen.label(rows[i]));
    }
    double[] probabilities =
        IntStream.of(rows).mapToDouble(row -> answers.get(row).probability()).toArray();
    return Optional.of(RiskCoverage.of(probabilities, right));
  }
}
