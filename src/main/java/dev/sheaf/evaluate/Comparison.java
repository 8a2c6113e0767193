package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Facet;
import dev.sheaf.error.Require;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison of two models on the same documents: how much better the first is, and whether this
 * is more than chance.
 *
 * @param documents the number of documents that both were judged on; at least 1
 * @param differing how many documents the two models answered differently
 * @param microF1 micro-F1; it is the accuracy if every document has one label and is given one
 */
public record Comparison(int documents, int differing, Difference microF1, Difference macroF1) {

  /**
   * The difference of one measure, first minus second, with its 95 % interval.
   *
   * @param first the value of the first model
   * @param second the value of the second model
   * @param low the lower end of the interval of the difference; at most the difference
   * @param high its upper end
   * @param worse the probability that the first is worse on documents of this kind: the share of
   *     resamples in which it is, ties counted half
   */
  public record Difference(double first, double second, double low, double high, double worse) {
    public Difference {
      Require.that(
          low <= first - second && first - second <= high,
          "%s is not between %s and %s",
          first - second,
          low,
          high);
    }

    /** How much more the first has than the second. */
    public double value() {
      return first - second;
    }

    /** Whether the interval leaves out 0, so that the difference is hardly chance. */
    public boolean isBeyondChance() {
      return low > 0 || high < 0;
    }
  }

  /** Compares two models facet by facet, where both were judged. */
  public static Map<Facet, Comparison> between(
      Evaluation first, Evaluation second, Bootstrap bootstrap) {
    Map<Facet, Comparison> comparisons = new EnumMap<>(Facet.class);
    if (first.topic().isPresent() && second.topic().isPresent()) {
      var judged = first.topic().get().judgements();
      comparisons.put(Facet.TOPIC, of(judged, second.topic().get().judgements(), bootstrap));
    }
    if (first.theme().isPresent() && second.theme().isPresent()) {
      var judged = first.theme().get().judgements();
      comparisons.put(Facet.THEME, of(judged, second.theme().get().judgements(), bootstrap));
    }
    return comparisons;
  }

  /**
   * Compares two models by what they answered about the same documents; those that only one was
   * judged on take no part.
   *
   * @throws IllegalArgumentException if no document is common, or one has different truths
   */
  public static Comparison of(List<Judgement> first, List<Judgement> second, Bootstrap bootstrap) {
    Map<String, Judgement> others = new HashMap<>();
    second.forEach(judgement -> others.put(judgement.document(), judgement));
    List<Judgement> mine =
        first.stream()
            .filter(judgement -> others.containsKey(judgement.document()))
            .sorted(comparing(Judgement::document))
            .toList();
    Require.that(!mine.isEmpty(), "there is no document that both were judged on");
    List<Judgement> theirs =
        mine.stream().map(judgement -> others.get(judgement.document())).toList();
    int differing = 0;
    for (int i = 0; i < mine.size(); i++) {
      Require.that(
          mine.get(i).trueLabels().equals(theirs.get(i).trueLabels()),
          "document %s has the labels %s and %s",
          mine.get(i).document(),
          mine.get(i).truth(),
          theirs.get(i).truth());
      differing += mine.get(i).chosenLabels().equals(theirs.get(i).chosenLabels()) ? 0 : 1;
    }
    return bootstrap.compare(mine, theirs, differing);
  }
}
