package dev.sheaf.evaluate;

import dev.sheaf.classify.Prediction;
import dev.sheaf.corpus.Label;
import java.util.List;

/**
 * What a predictor answers to a facet about one document.
 *
 * @param chosen the labels it would give: exactly one for a facet with exactly one answer, any
 *     number, even none, for the others
 * @param ranking the labels it weighed, with their probabilities; may leave out unlikely ones
 */
public record Answer(List<Label> chosen, Prediction ranking) {
  public Answer {
    chosen = List.copyOf(chosen);
  }

  /** The answer that chooses the likeliest label. */
  public static Answer likeliest(Prediction ranking) {
    return new Answer(List.of(ranking.top().label()), ranking);
  }
}
