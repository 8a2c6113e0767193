package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rule that decides which labels a document is given. If it bears exactly one label, this is
 * the most probable one, unless preferences favour another. If it may bear any number, it gets all
 * labels that reach their threshold. Immutable.
 */
final class ChoiceRule {
  private final List<Label> labels;
  private final PerLabel thresholds;
  private final PerLabel preferences;
  private final LeastMargins leastMargins;

  /**
   * A rule for these labels, which are in order.
   *
   * @param thresholds the probability from which on each is given where any number may be
   * @param preferences what is added to the logarithm of each one's probability where one is chosen
   * @throws IllegalArgumentException if labels are not in order, each once, or a threshold is not
   *     from 0 to 1
   */
  ChoiceRule(List<Label> labels, PerLabel thresholds, PerLabel preferences) {
    this.labels = List.copyOf(labels);
    for (int i = 1; i < labels.size(); i++) {
      Require.that(
          labels.get(i - 1).compareTo(labels.get(i)) < 0,
          "labels must be in order, each once: %s stands before %s",
          labels.get(i - 1),
          labels.get(i));
    }
    this.thresholds = thresholds;
    this.preferences = preferences;
    this.leastMargins = LeastMargins.of(thresholds);
  }

  PerLabel thresholds() {
    return thresholds;
  }

  PerLabel preferences() {
    return preferences;
  }

  /** The one label that is chosen at these probabilities. */
  Score chosen(double... probabilities) {
    double[] logarithms = new double[probabilities.length];
    Arrays.setAll(logarithms, label -> StrictMath.log(probabilities[label]));
    int chosen = highest(logarithms, preferences.copy());
    return new Score(labels.get(chosen), probabilities[chosen]);
  }

  /** The labels that reach their threshold at these probabilities, the likeliest first. */
  List<Score> reaching(double... probabilities) {
    List<Score> reaching = new ArrayList<>();
    for (int label = 0; label < probabilities.length; label++) {
      addIfReaching(label, probabilities[label], reaching);
    }
    return likeliestFirst(reaching);
  }

  /**
   * The labels that reach their threshold with the sigmoids of these margins, times the scale, the
   * likeliest first; much cheaper than to take all sigmoids.
   */
  List<Score> reachingByMargins(double... scaled) {
    List<Score> reaching = new ArrayList<>();
    int label = leastMargins.next(0, scaled);
    while (label < scaled.length) {
      addIfReaching(label, LabelsPerDocument.sigmoid(scaled[label]), reaching);
      label = leastMargins.next(label + 1, scaled);
    }
    return likeliestFirst(reaching);
  }

  private void addIfReaching(int label, double probability, List<Score> reaching) {
    if (probability >= thresholds.get(label)) {
      reaching.add(new Score(labels.get(label), probability));
    }
  }

  private static List<Score> likeliestFirst(List<Score> scores) {
    return scores.isEmpty() ? List.of() : new Prediction(scores).ranking();
  }

  /** Where logarithm and preference together are highest; of equal ones the first. */
  static int highest(double[] logarithms, double[] preferences) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < logarithms.length; i++) {
      if (logarithms[i] + preferences[i] > highest) {
        best = i;
        highest = logarithms[i] + preferences[i];
      }
    }
    return best;
  }
}
