package dev.sheaf.classify;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All labels with their probabilities, the most probable first; equal ones are in label order.
 *
 * <p>For a facet with exactly one answer the probabilities add up to 1. For other facets each
 * probability stands for itself.
 */
public record Prediction(List<Score> ranking) {
  private static final Comparator<Score> LIKELIEST_FIRST =
      comparingDouble(Score::probability).reversed().thenComparing(Score::label);

  public Prediction {
    Require.that(!ranking.isEmpty(), "a prediction ranks at least one label");
    Score[] ranked = ranking.toArray(Score[]::new);
    Arrays.sort(ranked, LIKELIEST_FIRST);
    ranking = List.of(ranked);
  }

  /** Ranks labels by their probabilities, which are in the same order. */
  static Prediction of(List<Label> labels, double... probabilities) {
    return new Prediction(
        IntStream.range(0, probabilities.length)
            .mapToObj(label -> new Score(labels.get(label), probabilities[label]))
            .toList());
  }

  /** The likeliest label. */
  public Score top() {
    return ranking.get(0);
  }

  /** How probable a label is; 0 if it is not ranked. */
  public double probability(Label label) {
    return ranking.stream()
        .filter(score -> score.label().equals(label))
        .mapToDouble(Score::probability)
        .findFirst()
        .orElse(0);
  }
}
