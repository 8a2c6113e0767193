package dev.sheaf.model;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.error.Require;

/**
 * The answer of a model about the topic of a document.
 *
 * @param chosen the topic it gives, with its probability. It need not be the most probable one, see
 *     {@link dev.sheaf.classify.LinearClassifier#choose}
 * @param ranking all topics by probability
 * @param risk the lowest error rate, from 0 to 1, at which answers as sure as this one may be given
 *     automatically. It is 1 if the model promises no rate
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
