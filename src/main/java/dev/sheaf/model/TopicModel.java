package dev.sheaf.model;

import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.trend.quantify.FrequencyQuantification;
import dev.sheaf.trend.quantify.Quantification;
import dev.sheaf.trend.quantify.ShareQuantification;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A fitted model: everything that is needed to label a document. Immutable and thread-safe. */
public final class TopicModel {
  private final Supplier<Taxonomy> taxonomy;
  private final BroaderThemes broader;
  private final TfIdf features;
  private final Map<Facet, LinearClassifier> classifiers;
  private final Optional<RiskCoverage> risk;
  private final Function<Facet, Optional<Quantification>> quantifications;

  /**
   * Makes a model of its parts.
   *
   * @param classifiers the classifiers of the facets that have labels to learn
   * @param risk of the topics' answers; empty if there were too few papers to measure it
   * @param quantifications of the facets whose errors were measured
   * @throws IllegalArgumentException if a classifier was fitted to other features
   */
  public TopicModel(
      Taxonomy taxonomy,
      TfIdf features,
      Map<Facet, LinearClassifier> classifiers,
      Optional<RiskCoverage> risk,
      Map<Facet, Quantification> quantifications) {
    this(
        () -> taxonomy,
        BroaderThemes.of(taxonomy, Optional.ofNullable(classifiers.get(Facet.THEME))),
        features,
        classifiers,
        risk,
        facet -> Optional.ofNullable(quantifications.get(facet)));
  }

  /** Makes a model that reads its taxonomy and quantifications each time they are asked for. */
  public TopicModel(
      Supplier<Taxonomy> taxonomy,
      BroaderThemes broader,
      TfIdf features,
      Map<Facet, LinearClassifier> classifiers,
      Optional<RiskCoverage> risk,
      Function<Facet, Optional<Quantification>> quantifications) {
    this.risk = risk;
    this.quantifications = quantifications;
    this.taxonomy = taxonomy;
    this.broader = broader;
    this.features = features;
    this.classifiers = new EnumMap<>(Facet.class);
    classifiers.forEach(
        (facet, classifier) -> {
          Require.that(
              classifier.columns() == features.size(),
              "the %s classifier has %d columns, the features have %d",
              facet.word(),
              classifier.columns(),
              features.size());
          Require.that(
              facet != Facet.TOPIC || classifier.answers() == LabelsPerDocument.EXACTLY_ONE,
              "the topic classifier may give several topics, or none");
          this.classifiers.put(facet, classifier);
        });
  }

  /** This model with another classifier of topics, which takes the same rows. */
  public TopicModel with(LinearClassifier topics) {
    Map<Facet, LinearClassifier> others = new EnumMap<>(classifiers);
    others.put(Facet.TOPIC, topics);
    return new TopicModel(taxonomy, broader, features, others, risk, quantifications);
  }

  /**
   * The taxonomy that the model was trained with. A saved model reads it at each call, because
   * labelling does not need it.
   */
  public Taxonomy taxonomy() {
    return taxonomy.get();
  }

  /** The broader themes of the themes that may be given. */
  public BroaderThemes broader() {
    return broader;
  }

  /** What turns documents into rows. */
  public TfIdf features() {
    return features;
  }

  /** The classifier of a facet; empty if there was nothing to learn. */
  public Optional<LinearClassifier> classifier(Facet facet) {
    return Optional.ofNullable(classifiers.get(facet));
  }

  /**
   * How sure an answer about the topic must be for a given error rate; empty if there were too few
   * papers to measure it.
   */
  public Optional<RiskCoverage> risk() {
    return risk;
  }

  /**
   * What estimates how many unlabelled documents have each label of a facet; empty if the model has
   * learned none. If errors were not measured, it is {@linkplain Quantification#isCorrected()
   * uncorrected}. A saved model reads it at each call.
   */
  public Optional<Quantification> quantification(Facet facet) {
    return classifier(facet)
        .map(
            classifier ->
                quantifications
                    .apply(facet)
                    .filter(known -> known.labels().equals(classifier.labels()))
                    .orElseGet(() -> uncorrected(classifier)));
  }

  private static Quantification uncorrected(LinearClassifier classifier) {
    return classifier.answers() == LabelsPerDocument.EXACTLY_ONE
        ? ShareQuantification.uncorrected(classifier.labels())
        : FrequencyQuantification.uncorrected(classifier.labels());
  }

  /**
   * Labels a document. Its own labels are not looked at. For many, {@link #labeller} once is
   * cheaper.
   */
  public Classification classify(Document document) {
    return labeller().classify(document);
  }

  /** A new worker that labels one document after the other, for one thread. */
  public Labeller labeller() {
    return new Labeller(features, document -> this);
  }

  /**
   * The answer about the topic of a row. There is no promise if hardly any term is known, nor for a
   * topic that no paper learned from bears: how often such answers are wrong was never measured.
   *
   * @param knownShare the share of the terms of the text that are known, from 0 to 1
   */
  public Optional<TopicAnswer> topic(SparseVector row, double knownShare) {
    return classifier(Facet.TOPIC)
        .map(
            topics -> {
              double[] probabilities = topics.probabilities(row, knownShare);
              Score given = topics.given(probabilities).get(0);
              return new TopicAnswer(
                  given,
                  topics.rank(probabilities),
                  knownShare < Shrinkage.LEAST_KNOWN_SHARE
                          || topics.prior(topics.number(given.label())) == 0
                      ? 1
                      : risk.map(curve -> curve.risk(given.probability())).orElse(1.0));
            });
  }

  /** The themes of a row with their broader ones, the likeliest first. */
  List<Score> themes(SparseVector row, double knownShare) {
    return classifier(Facet.THEME)
        .map(themes -> themes.given(row, knownShare))
        .map(given -> given.isEmpty() ? given : withBroader(given))
        .orElse(List.of());
  }

  /** A broader theme is as likely as the likeliest of its narrower ones. */
  private List<Score> withBroader(List<Score> likeliestFirst) {
    Map<Label, Score> all = new LinkedHashMap<>();
    likeliestFirst.forEach(score -> all.put(score.label(), score));
    for (Score score : likeliestFirst) {
      for (Label label : broader.of(score.label())) {
        all.putIfAbsent(label, new Score(label, score.probability()));
      }
    }
    return new Prediction(List.copyOf(all.values())).ranking();
  }
}
