package dev.sheaf.model;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.RiskCoverage;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.TfIdf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a document meets on its way to its labels, fitted together and saved together. Immutable
 * and thread-safe.
 */
public final class TopicModel {
  private static final int EVIDENCE = 10;

  private final Taxonomy taxonomy;
  private final TfIdf features;
  private final Map<Facet, LinearClassifier> classifiers;
  private final Optional<RiskCoverage> risk;

  /**
   * A model of these parts.
   *
   * @param classifiers those of the facets for which there was something to learn
   * @param risk of the topics' answers; empty where there were too few papers to measure it
   * @throws IllegalArgumentException where a classifier was fitted to other features
   */
  TopicModel(
      Taxonomy taxonomy,
      TfIdf features,
      Map<Facet, LinearClassifier> classifiers,
      Optional<RiskCoverage> risk) {
    this.risk = risk;
    this.taxonomy = taxonomy;
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
          this.classifiers.put(facet, classifier);
        });
  }

  /** The taxonomy that the model was trained with. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** What turns documents into rows. */
  public TfIdf features() {
    return features;
  }

  /** What labels the rows; empty where there was nothing to learn. */
  public Optional<LinearClassifier> classifier(Facet facet) {
    return Optional.ofNullable(classifiers.get(facet));
  }

  /**
   * How sure an answer about the topic must be for a given error rate; empty where there were too
   * few papers to measure it.
   */
  public Optional<RiskCoverage> risk() {
    return risk;
  }

  /** Labels a document. Its own labels are not looked at. */
  public Classification classify(Document document) {
    SparseVector row = features.transform(document);
    Optional<TopicAnswer> topic = topic(row);
    return new Classification(
        topic,
        classifier(Facet.THEME).map(theme -> chosen(theme, row)).orElse(List.of()),
        topic.map(answer -> evidence(answer.chosen().label(), row, document)).orElse(List.of()),
        !row.isEmpty());
  }

  /**
   * The answer about the topic of a row; without a known term there is no promise, nor for a topic
   * that no paper learned from bears: how often such answers are wrong was never measured.
   */
  Optional<TopicAnswer> topic(SparseVector row) {
    return classifier(Facet.TOPIC)
        .map(
            topics -> {
              Prediction ranking = topics.predict(row);
              Label given = topics.choose(row).get(0);
              double probability = ranking.probability(given);
              return new TopicAnswer(
                  new Score(given, probability),
                  ranking,
                  row.isEmpty() || topics.prior(topics.number(given)) == 0
                      ? 1
                      : risk.map(curve -> curve.risk(probability)).orElse(1.0));
            });
  }

  private List<Score> chosen(LinearClassifier themes, SparseVector row) {
    List<Score> chosen =
        themes.predict(row).ranking().stream()
            .filter(score -> score.probability() >= themes.threshold(themes.number(score.label())))
            .toList();
    return chosen.isEmpty() ? chosen : withBroader(chosen);
  }

  /** A broader theme is as likely as the likeliest of its narrower ones. */
  private List<Score> withBroader(List<Score> likeliestFirst) {
    Map<Label, Score> all = new LinkedHashMap<>();
    likeliestFirst.forEach(score -> all.put(score.label(), score));
    for (Score score : likeliestFirst) {
      for (Label broader : taxonomy.withBroader(List.of(score.label()))) {
        all.putIfAbsent(broader, new Score(broader, score.probability()));
      }
    }
    return new Prediction(List.copyOf(all.values())).ranking();
  }

  private List<Classification.Evidence> evidence(Label given, SparseVector row, Document document) {
    if (row.isEmpty()) {
      return List.of();
    }
    LinearClassifier topics = classifiers.get(Facet.TOPIC);
    int label = topics.number(given);
    List<Classification.Evidence> evidence = new ArrayList<>();
    for (TfIdf.WeightedTerm term : features.explain(document)) {
      double weight = term.value() * topics.weight(label, term.column());
      if (weight > 0) {
        evidence.add(new Classification.Evidence(term.term(), weight));
      }
    }
    evidence.sort(
        comparingDouble(Classification.Evidence::weight)
            .reversed()
            .thenComparing(Classification.Evidence::term));
    return withoutFragments(evidence);
  }

  /** The strongest terms, without those that only repeat a part of a stronger one. */
  private static List<Classification.Evidence> withoutFragments(
      List<Classification.Evidence> strongestFirst) {
    List<Classification.Evidence> kept = new ArrayList<>();
    for (Classification.Evidence candidate : strongestFirst) {
      if (kept.size() == EVIDENCE) {
        break;
      }
      if (kept.stream().noneMatch(stronger -> overlap(stronger.term(), candidate.term()))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean overlap(String a, String b) {
    return a.contains(b) || b.contains(a);
  }
}
