package dev.sheaf.model;

import dev.sheaf.classify.Counterfactual;
import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SourceWords;
import java.util.List;
import java.util.Optional;

/** Explains why a model gives a document its labels. Immutable and thread-safe. */
public final class Explainer {
  private static final int NEAREST = 5;

  private final TopicModel model;
  private final LabelledPapers papers;

  /**
   * An explainer for a model.
   *
   * @param papers the labelled papers that the model learned from
   */
  public Explainer(TopicModel model, LabelledPapers papers) {
    Require.that(
        papers.columns() == model.features().size(),
        "papers of %d columns, features of %d",
        papers.columns(),
        model.features().size());
    this.model = model;
    this.papers = papers;
  }

  /**
   * The words of a document that count for or against the topic that a model gives it, the
   * strongest first; none if it gives no topic.
   */
  public static List<Explanation.Part> words(
      TopicModel model, Document document, Classification found) {
    if (found.topic().isEmpty() || found.known().isNothing()) {
      return List.of();
    }
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    int number = topics.number(found.topic().get().chosen().label());
    SourceWords words = SourceWords.of(document, model.features());
    return Explanation.of(topics, number, model.features().halves(document), words).parts();
  }

  /** The reasons for an answer of the model. */
  public Explained explain(Document document, Classification found) {
    HalfVectors text = model.features().halves(document);
    SourceWords words = SourceWords.of(document, model.features());
    return new Explained(
        found
            .topic()
            .filter(answer -> !found.known().isNothing())
            .map(answer -> topic(answer, text, words, found.known())),
        found.themes().stream().map(theme -> theme(theme, text, words)).toList(),
        papers.nearest(document, text, NEAREST));
  }

  /** Where hardly anything is known, no word of the text decides. */
  private Explained.Topic topic(
      TopicAnswer answer, HalfVectors text, SourceWords words, KnownText known) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    Label label = answer.chosen().label();
    int number = topics.number(label);
    Optional<Explained.Next> next =
        answer.ranking().ranking().stream()
            .filter(score -> !score.label().equals(label))
            .findFirst()
            .map(score -> next(topics, number, score.label(), text, words));
    return new Explained.Topic(
        label,
        Explanation.of(topics, number, text, words),
        next,
        next.filter(second -> !known.isHardlyAnything())
            .flatMap(second -> Counterfactual.of(topics, text, second.difference())));
  }

  private static Explained.Next next(
      LinearClassifier topics, int label, Label next, HalfVectors text, SourceWords words) {
    int number = topics.number(next);
    return new Explained.Next(
        next,
        Explanation.of(topics, number, text, words),
        Explanation.ofDifference(topics, label, number, text, words));
  }

  private Explained.Theme theme(Score theme, HalfVectors text, SourceWords words) {
    LinearClassifier themes = model.classifier(Facet.THEME).orElseThrow();
    int number = themes.number(theme.label());
    return new Explained.Theme(
        theme.label(),
        theme.probability(),
        themes.threshold(number),
        Explanation.of(themes, number, text, words));
  }
}
