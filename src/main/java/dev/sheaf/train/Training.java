package dev.sheaf.train;

import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.SelfTraining;
import dev.sheaf.classify.calibrate.CalibratedClassifier;
import dev.sheaf.classify.calibrate.OutOfFold;
import dev.sheaf.classify.descent.MultiLabelTrainer;
import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.classify.neighbour.PackedRows;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.TermCounter;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.model.TopicModel;
import dev.sheaf.text.Analyzer;
import dev.sheaf.trend.quantify.Quantification;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A training: a corpus becomes a model. Holds the model and what was found on the way.
 *
 * @param settings the settings that were used: those given, unless better ones were found
 * @param tuning how the algorithm for topics was chosen; empty if it was given, or there were too
 *     few papers
 * @param selections which labels of each facet were learned and which had too few papers
 * @param unseen what classifiers said about the topics of papers they had not learned from, before
 *     calibration; empty if there were too few
 * @param packed the labelled papers that were learned from
 */
public record Training(
    TopicModel model,
    Settings settings,
    Optional<Tuning> tuning,
    Map<Facet, LabelSelection> selections,
    Optional<OutOfFold> unseen,
    PackedRows packed) {

  /** Follows the steps of a training. */
  @FunctionalInterface
  public interface Listener {
    /** Ignores the steps. */
    Listener NONE = (step, done, of) -> {};

    /**
     * A step begins.
     *
     * @param step what is done in it
     * @param done how many steps are done
     * @param of how many steps there are in all
     */
    void step(String step, int done, int of);
  }

  /**
   * Learns a model from a corpus. The same documents, in any order, give the same model to the last
   * bit, on any number of threads.
   *
   * <p>All documents count for the terms; those with an answer to a facet are the examples for that
   * facet. Topics start from their defining terms, where the taxonomy knows any of the corpus's
   * topics; one without any paper is then learned as well. If few papers have a topic and many have
   * none, the latter are learned from, too ({@link SelfTraining}).
   */
  public static Training run(Corpus corpus, Taxonomy taxonomy, Settings wanted, Listener listener) {
    Settings settings =
        wanted.choice() == SettingsChoice.NOTHING ? wanted : ShortTexts.suit(wanted, corpus);
    listener.step("counting terms", 0, 3);
    TopicDefinitions defined = TopicDefinitions.of(taxonomy, corpus);
    TfIdf features = features(corpus, defined, settings);
    listener.step("weighing terms", 1, 3);
    PackedRows packed = new PackedRows(corpus);
    SparseMatrix rows = features.transform(corpus, packed);
    listener.step("learning", 2, 3);
    Learned learned = AllCores.on(() -> Learned.of(corpus, rows, features, defined, settings));
    listener.step("done", 3, 3);
    LearnedTopics topics = learned.topics();
    return new Training(
        learned.model(taxonomy, features),
        topics.settings(),
        topics.tuning(),
        byFacet(Optional.of(topics.selection()), Optional.of(learned.themes().selection())),
        topics.unseen(),
        packed);
  }

  /** The results of learning both facets. Neither needs the other. */
  private record Learned(
      LearnedTopics topics,
      LearnedThemes themes,
      Optional<Quantification> ofTopics,
      Optional<Quantification> ofThemes) {

    private static Learned of(
        Corpus corpus,
        SparseMatrix rows,
        TfIdf features,
        TopicDefinitions defined,
        Settings settings) {
      MeasuredErrors errors = new MeasuredErrors(corpus, settings.recency());
      ForkJoinTask<LearnedThemes> besides =
          ForkJoinTask.adapt(() -> LearnedThemes.of(corpus, rows, settings)).fork();
      LearnedTopics topics = LearnedTopics.of(corpus, rows, features, defined, settings);
      Optional<Quantification> ofTopics = topics.calibrated().flatMap(errors::ofTopics);
      LearnedThemes themes = besides.join();
      return new Learned(topics, themes, ofTopics, themes.learned().map(errors::ofThemes));
    }

    private TopicModel model(Taxonomy taxonomy, TfIdf features) {
      return new TopicModel(
          taxonomy,
          features,
          byFacet(
              topics.calibrated().map(CalibratedClassifier::classifier),
              themes.learned().map(MultiLabelTrainer.Learned::classifier)),
          topics.risk(),
          byFacet(ofTopics, ofThemes));
    }
  }

  private static <T> Map<Facet, T> byFacet(Optional<T> ofTopics, Optional<T> ofThemes) {
    Map<Facet, T> values = new EnumMap<>(Facet.class);
    ofTopics.ifPresent(value -> values.put(Facet.TOPIC, value));
    ofThemes.ifPresent(value -> values.put(Facet.THEME, value));
    return values;
  }

  /** The labelled papers that were learned from, to be saved with the model. */
  public LabelledPapers papers() {
    return LabelledPapers.of(packed, model.features().size());
  }

  private static TfIdf features(Corpus corpus, TopicDefinitions defined, Settings settings) {
    TermCounter counts = TermCounter.of(corpus, new Analyzer(settings.analysis()));
    defined.countInto(counts, settings.features().minDocuments());
    return TfIdf.fit(counts, settings.features());
  }

  /**
   * Learns a model from a corpus and from further papers, whose labels are ignored. If a paper is
   * in both, that of the corpus is taken.
   */
  public static Training run(
      Corpus corpus, Corpus unlabelled, Taxonomy taxonomy, Settings settings, Listener listener) {
    Corpus both =
        Corpus.of(Stream.concat(corpus.stream(), further(corpus, unlabelled).stream()).toList());
    return run(both, taxonomy, settings, listener);
  }

  /**
   * Whether topics are learned from papers without one, too: few papers have a topic, and many have
   * none.
   *
   * @param further how many papers there are besides those of the corpus, all without a topic
   */
  public static boolean learnsWithoutLabels(Corpus corpus, int further) {
    int examples = (int) corpus.stream().filter(paper -> paper.topic().isPresent()).count();
    return SelfTraining.isWorthwhile(examples, corpus.size() - examples + further);
  }

  /**
   * The unlabelled papers to learn from, without their labels and without the papers of the corpus.
   */
  public static Corpus further(Corpus corpus, Corpus unlabelled) {
    Set<String> ids = corpus.stream().map(Document::id).collect(Collectors.toSet());
    return Corpus.of(
        unlabelled.stream()
            .filter(document -> !ids.contains(document.id()))
            .map(document -> document.withLabels(Map.of()))
            .toList());
  }
}
