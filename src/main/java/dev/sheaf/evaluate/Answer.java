package dev.sheaf.evaluate;

import dev.sheaf.classify.Prediction;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.List;

/**
 * The answer of a predictor to one facet of a document.
 *
 * @param chosen the labels it would give: exactly one for a facet with exactly one answer, any
 *     number, even none, for the others
 * @param ranking the labels it weighed, with their probabilities; may leave out unlikely ones
 * @param risk the lowest error rate, from 0 to 1, at which it would give the answer automatically.
 *     It is 1 if the predictor promises no rate
 */
public record Answer(List<Label> chosen, Prediction ranking, double risk) {
  public Answer {
    Require.that(risk >= 0 && risk <= 1, "a risk must be between 0 and 1: %s", risk);
    chosen = List.copyOf(chosen);
  }

  /** An answer that promises nothing. */
  public Answer(List<Label> chosen, Prediction ranking) {
    this(chosen, ranking, 1);
  }

  /** The answer that chooses the likeliest label. */
  public static Answer likeliest(Prediction ranking) {
    return new Answer(List.of(ranking.top().label()), ranking);
  }
}
