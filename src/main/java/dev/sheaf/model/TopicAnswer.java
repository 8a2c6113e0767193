package dev.sheaf.model;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.error.Require;

/**
 * What a model answers about the topic of a document.
 *
 * @param chosen the topic it gives, with its probability; need not be the likeliest, see {@link
 *     dev.sheaf.classify.LinearClassifier#choose}
 * @param ranking all topics by probability
 * @param risk the lowest error rate at which answers as sure as this one may be given
 *     automatically, from 0 to 1; 1 where the model promises nothing
 */
public record TopicAnswer(Score chosen, Prediction ranking, double risk) {
  /** A label less probable than this is more likely wrong than right. */
  private static final double LEAST_PROBABILITY = 0.5;

  public TopicAnswer {
    Require.that(risk >= 0 && risk <= 1, "a risk must be between 0 and 1: %s", risk);
  }

  /** Whether answers as sure as this one may be wrong more often than at this rate. */
  public boolean isUnsure(double maxError) {
    return risk > maxError;
  }

  /** Whether the topic is more likely wrong than right. */
  public boolean isGuess() {
    return chosen.probability() < LEAST_PROBABILITY;
  }
}
