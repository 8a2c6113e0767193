package dev.sheaf.model;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.Answers;
import dev.sheaf.classify.CalibratedClassifier;
import dev.sheaf.classify.Definitions;
import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.ManyLabelTrainer;
import dev.sheaf.classify.OutOfFold;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.SelfTraining;
import dev.sheaf.classify.Trainer;
import dev.sheaf.classify.tribuo.TribuoTrainer;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.TermCounter;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.text.Analyzer;
import dev.sheaf.trend.Quantification;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way from a corpus to a model.
 *
 * @param settings what was learned with: those given, as far as nothing better was found
 * @param tuning how the way to learn topics was chosen; empty where it was given, or there were too
 *     few papers
 * @param selections which labels of each facet were learned and which had too few papers
 * @param unseen what was said of the topics of papers not learned from, before calibration; empty
 *     where there were too few
 */
public record Training(
    TopicModel model,
    Settings settings,
    Optional<Tuning> tuning,
    Map<Facet, LabelSelection> selections,
    Optional<OutOfFold> unseen) {

  /** Is told what is being done. */
  @FunctionalInterface
  public interface Listener {
    /** Takes no notice. */
    Listener NONE = (step, done, of) -> {};

    /** So many of the steps are done, and this one begins. */
    void step(String step, int done, int of);
  }

  /**
   * Learns a model from a corpus. The same documents, in any order, give the same model to the last
   * bit, on any number of threads.
   *
   * <p>All documents count for the terms; those with an answer to a facet are the examples for that
   * facet. Topics start from their defining terms, where the taxonomy knows any of the corpus's
   * topics; one without any paper is then learned as well. Where few papers have a topic and many
   * have none, these are learned from too ({@link SelfTraining}).
   */
  public static Training run(Corpus corpus, Taxonomy taxonomy, Settings wanted, Listener listener) {
    Settings settings =
        wanted.choice() == SettingsChoice.NOTHING ? wanted : ShortTexts.suit(wanted, corpus);
    listener.step("counting terms", 0, 4);
    TopicDefinitions topics = TopicDefinitions.of(taxonomy, corpus);
    TermCounter counts = TermCounter.of(corpus, new Analyzer(settings.analysis()));
    topics.countInto(counts, settings.features().minDocuments());
    TfIdf features = TfIdf.fit(counts, settings.features());
    listener.step("weighing terms", 1, 4);
    SparseMatrix rows = features.transform(corpus);
    Map<Facet, LabelSelection> selections = new EnumMap<>(Facet.class);
    Map<Facet, LinearClassifier> classifiers = new EnumMap<>(Facet.class);
    Map<Facet, Quantification> quantifications = new EnumMap<>(Facet.class);
    MeasuredErrors errors = new MeasuredErrors(corpus, settings.recency());
    Optional<CalibratedClassifier> calibrated = Optional.empty();
    listener.step("learning topics", 2, 4);
    Definitions definitions =
        settings.topic() instanceof Algorithm.NaiveBayes
            ? Definitions.none()
            : Definitions.of(topics.terms(), features, rows);
    LabelSelection chosen =
        LabelSelection.of(
            answers(corpus, Facet.TOPIC),
            settings.minTopicPapers(),
            topics.labels(),
            definitions.labels());
    selections.put(Facet.TOPIC, chosen);
    Optional<Tuning> tuning =
        settings.choice() == SettingsChoice.TERMS_AND_ALGORITHM
            ? Tuning.of(corpus, rows, chosen, definitions, settings)
            : Optional.empty();
    Settings tuned = settings.with(tuning.map(Tuning::chosen).orElse(settings.topic())).settled();
    if (anyPaper(chosen)) {
      calibrated = Optional.of(learnTopics(corpus, rows, chosen, definitions, tuned));
      classifiers.put(Facet.TOPIC, calibrated.get().classifier());
      errors.ofTopics(calibrated.get()).ifPresent(q -> quantifications.put(Facet.TOPIC, q));
    }
    listener.step("learning themes", 3, 4);
    List<List<Label>> themes = answers(corpus, Facet.THEME);
    LabelSelection common = LabelSelection.of(themes, settings.minPapersOfThemes(themes));
    selections.put(Facet.THEME, common);
    if (anyPaper(common)) {
      tuned = tuned.with(tuned.theme(themes));
      ManyLabelTrainer.Learned learned = learnThemes(corpus, rows, common, tuned);
      classifiers.put(Facet.THEME, learned.classifier());
      quantifications.put(Facet.THEME, errors.ofThemes(learned));
    }
    listener.step("done", 4, 4);
    TopicModel model =
        new TopicModel(
            taxonomy, features, classifiers, calibrated.flatMap(Training::risk), quantifications);
    return new Training(
        model, tuned, tuning, selections, calibrated.flatMap(CalibratedClassifier::unseen));
  }

  private static List<List<Label>> answers(Corpus corpus, Facet facet) {
    return corpus.stream().map(document -> document.labels(facet)).toList();
  }

  private static boolean anyPaper(LabelSelection selection) {
    return selection.learned().values().stream().anyMatch(papers -> papers > 0);
  }

  /**
   * Learns a model from a corpus and from further papers, whose labels, if they bear any, are not
   * looked at. Of a paper in both, that of the corpus is taken.
   */
  public static Training run(
      Corpus corpus, Corpus unlabelled, Taxonomy taxonomy, Settings settings, Listener listener) {
    Corpus both =
        Corpus.of(Stream.concat(corpus.stream(), further(corpus, unlabelled).stream()).toList());
    return run(both, taxonomy, settings, listener);
  }

  /** The unlabelled papers that are learned from beside a corpus: without labels, none of it. */
  static Corpus further(Corpus corpus, Corpus unlabelled) {
    Set<String> ids = corpus.stream().map(Document::id).collect(Collectors.toSet());
    return Corpus.of(
        unlabelled.stream()
            .filter(document -> !ids.contains(document.id()))
            .map(
                d ->
                    new Document(
                        d.id(), d.source(), d.published(), d.titles(), d.abstracts(), Map.of()))
            .toList());
  }

  private static CalibratedClassifier learnTopics(
      Corpus corpus,
      SparseMatrix rows,
      LabelSelection selection,
      Definitions definitions,
      Settings settings) {
    int[] examples = positions(corpus, document -> document.topic().isPresent());
    int[] others = positions(corpus, document -> document.topic().isEmpty());
    int[] repeated = settings.recency().repeat(corpus, examples);
    List<List<Label>> answers = selection.restrict(answers(corpus, Facet.TOPIC, repeated));
    TribuoTrainer trainer = new TribuoTrainer(settings.topic(), Answers.EXACTLY_ONE, definitions);
    if (SelfTraining.isWorthwhile(examples.length, others.length)) {
      SelfTraining twice = new SelfTraining(trainer);
      SparseMatrix unanswered = rows.rows(others);
      Trainer both = (given, labels) -> twice.train(given, labels, unanswered);
      return CalibratedClassifier.train(
          both, both, settings.objective(), rows.rows(repeated), answers);
    }
    return CalibratedClassifier.train(
        trainer, trainer.estimating(), settings.objective(), rows.rows(repeated), answers);
  }

  /**
   * Each paper counts once: repeated new ones would make the error look smaller than it will be.
   * Answers that no paper bears are left out; they are never given automatically.
   */
  private static Optional<RiskCoverage> risk(CalibratedClassifier learned) {
    return learned
        .unseen()
        .flatMap(unseen -> risk(learned.classifier(), learned.unseenAnswers(), unseen));
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

  private static ManyLabelTrainer.Learned learnThemes(
      Corpus corpus, SparseMatrix rows, LabelSelection selection, Settings settings) {
    int[] examples = positions(corpus, document -> !document.labels(Facet.THEME).isEmpty());
    int[] repeated = settings.recency().repeat(corpus, examples);
    return new ManyLabelTrainer(settings.theme())
        .learn(rows.rows(repeated), selection.restrict(answers(corpus, Facet.THEME, repeated)));
  }

  private static List<List<Label>> answers(Corpus corpus, Facet facet, int[] positions) {
    return IntStream.of(positions).mapToObj(i -> corpus.get(i).labels(facet)).toList();
  }

  private static int[] positions(Corpus corpus, Predicate<Document> test) {
    return IntStream.range(0, corpus.size()).filter(i -> test.test(corpus.get(i))).toArray();
  }
}
