package dev.sheaf.train;

import dev.sheaf.adapt.AdaptedModel;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Taxonomy;
import dev.sheaf.evaluate.Answer;
import dev.sheaf.evaluate.Learner;
import dev.sheaf.evaluate.Predictor;
import dev.sheaf.feature.SparseVector;
import dev.sheaf.feature.Vectorizer;
import dev.sheaf.model.TopicAnswer;
import dev.sheaf.model.TopicModel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Trains a complete model for each split of an evaluation, vocabulary included. So nothing is known
 * of a test document before it is tested.
 *
 * @param unlabelled further papers to learn from without their labels. If test documents are among
 *     them, their texts are known
 * @param adapting whether each model is fitted to the texts of the documents that it is tested on
 */
public record TopicLearner(
    Taxonomy taxonomy,
    Settings settings,
    Training.Listener listener,
    Corpus unlabelled,
    boolean adapting)
    implements Learner {
  private static final int LONGEST_RANKING = 100;

  /** A learner from labelled papers only. */
  public TopicLearner(Taxonomy taxonomy, Settings settings, Training.Listener listener) {
    this(taxonomy, settings, listener, Corpus.of(List.of()), false);
  }

  @Override
  public Predictor learn(Corpus train) {
    return predictor(Training.run(train, unlabelled, taxonomy, settings, listener).model());
  }

  @Override
  public Predictor learn(Corpus train, Corpus asked) {
    if (!adapting) {
      return learn(train);
    }
    Corpus further = Training.learnsWithoutLabels(train, asked.size()) ? asked : unlabelled;
    TopicModel model = Training.run(train, further, taxonomy, settings, listener).model();
    AdaptedModel adapted = AdaptedModel.of(model, asked.documents());
    return document -> answers(adapted.of(document), model.taxonomy(), document);
  }

  /** What a model answers. */
  public static Predictor predictor(TopicModel model) {
    Taxonomy known = model.taxonomy();
    return document -> answers(model, known, document);
  }

  private static Map<Facet, Answer> answers(
      TopicModel model, Taxonomy taxonomy, Document document) {
    Vectorizer vectorizer = model.features().vectorizer();
    SparseVector row = vectorizer.transform(document);
    double share = vectorizer.knownShare();
    Map<Facet, Answer> answers = new EnumMap<>(Facet.class);
    model.topic(row, share).ifPresent(topic -> answers.put(Facet.TOPIC, answer(topic)));
    model
        .classifier(Facet.THEME)
        .ifPresent(c -> answers.put(Facet.THEME, answer(c, c.probabilities(row, share), taxonomy)));
    return answers;
  }

  private static Answer answer(TopicAnswer topic) {
    return new Answer(List.of(topic.chosen().label()), shortened(topic.ranking()), topic.risk());
  }

  private static Answer answer(LinearClassifier themes, double[] probabilities, Taxonomy taxonomy) {
    List<Label> given = themes.given(probabilities).stream().map(Score::label).toList();
    return new Answer(taxonomy.withBroader(given), shortened(themes.rank(probabilities)));
  }

  private static Prediction shortened(Prediction ranking) {
    return new Prediction(ranking.ranking().stream().limit(LONGEST_RANKING).toList());
  }
}
