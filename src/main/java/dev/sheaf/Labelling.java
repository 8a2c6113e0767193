package dev.sheaf;

import dev.sheaf.corpus.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The labels that a model gives a document.
 *
 * @param document the document that was labelled
 * @param topic the topic given; empty only if the model has learned no topics
 * @param ranking all topics that the model knows, the most probable first
 * @param themes the themes given, the most probable first; may be empty
 * @param evidence the terms of the text that speak for the topic, the strongest first. A term may
 *     be a piece of a word; {@link Sheaf#explain(Document)} gives whole words
 * @param isGuess whether the topic is more likely wrong than right, or the model knows hardly any
 *     term of the text
 * @param errorRate the lowest error rate, from 0 to 1, at which answers as sure as this one can be
 *     used unchecked. It is 1 if the model learned from too few papers to promise a rate
 */
public record Labelling(
    Document document,
    Optional<LabelProbability> topic,
    List<LabelProbability> ranking,
    List<LabelProbability> themes,
    List<Evidence> evidence,
    boolean isGuess,
    double errorRate) {

  /** Copies the lists. */
  public Labelling {
    ranking = List.copyOf(ranking);
    themes = List.copyOf(themes);
    evidence = List.copyOf(evidence);
  }

  /**
   * A term of a text.
   *
   * @param weight what the term adds to the score of the topic, in log odds
   */
  public record Evidence(String term, double weight) {}

  /**
   * Whether answers as sure as this one may be wrong more often than a given rate.
   *
   * @param maxError the rate, from 0 to 1
   */
  public boolean isUnsure(double maxError) {
    return errorRate > maxError;
  }

  /** The topic and its probability, such as {@code Agent 0.715}, for people. */
  @Override
  public String toString() {
    return topic
        .map(
            given ->
                String.format(
                    Locale.ROOT,
                    "%s %.3f%s",
                    given.label().name(),
                    given.probability(),
                    isGuess ? " (guess)" : ""))
        .orElse("no topic");
  }
}
