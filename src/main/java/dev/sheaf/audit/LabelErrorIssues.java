package dev.sheaf.audit;

import dev.sheaf.classify.Explanation;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Score;
import dev.sheaf.classify.neighbour.LabelledPapers;
import dev.sheaf.classify.neighbour.Neighbour;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SourceWords;
import dev.sheaf.model.TopicModel;
import dev.sheaf.train.Training;
import java.util.List;

/** Tells why a topic is doubted: probabilities, the words for the other one, the nearest papers. */
final class LabelErrorIssues {
  private static final int MOST_WORDS = 5;
  private static final int NEAREST = 3;

  private final TopicModel model;
  private final LabelledPapers papers;

  /** With the model that learned from all papers. */
  LabelErrorIssues(Training training) {
    this.model = training.model();
    this.papers = training.papers();
  }

  /** The issue of a paper, with the words and the papers that speak for another topic. */
  Issue explained(LabelError error) {
    HalfVectors text = model.features().halves(error.document());
    return issue(error, words(error, text), nearest(error, text));
  }

  /** The issue of a paper, its probabilities alone. */
  Issue plain(LabelError error) {
    return issue(error, List.of(), List.of());
  }

  private static Issue issue(LabelError error, List<String> words, List<Label> nearest) {
    Score given = new Score(error.given(), error.probability());
    return new Issue(
        PaperName.of(error.document()),
        List.of(error.document().source()),
        new Cause.UnlikelyTopic(given, error.likeliest(), error.wrong(), words, nearest));
  }

  private List<String> words(LabelError error, HalfVectors text) {
    LinearClassifier topics = model.classifier(Facet.TOPIC).orElseThrow();
    return Explanation.ofDifference(
            topics,
            topics.number(error.likeliest().label()),
            topics.number(error.given()),
            text,
            SourceWords.of(error.document(), model.features()))
        .parts()
        .stream()
        .filter(part -> part.value() > 0)
        .map(Explanation.Part::word)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private List<Label> nearest(LabelError error, HalfVectors text) {
    return papers.nearest(error.document(), text, NEAREST).stream()
        .filter(neighbour -> !neighbour.isSame())
        .map(Neighbour::labels)
        .flatMap(labels -> labels.getOrDefault(Facet.TOPIC, List.of()).stream())
        .toList();
  }
}
