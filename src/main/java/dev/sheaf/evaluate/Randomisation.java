package dev.sheaf.evaluate;

import static java.util.Comparator.comparing;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The paired randomisation test of two models. It gives the probability that the first does as
 * badly against the second, or worse, if chance decides for each document which model gave which
 * answer (Noreen, Computer-Intensive Methods for Testing Hypotheses, 1989). If two models are
 * equally good, a probability of 1 % or less comes up in at most 1 % of comparisons, even on few
 * documents. A {@link Bootstrap} cannot promise that if few documents differ.
 *
 * @param microF1 the probability for micro-F1, which is the accuracy if each document has one label
 * @param macroF1 the probability for macro-F1
 */
public record Randomisation(double microF1, double macroF1) {
  private static final int SHUFFLES = 2_000;

  /**
   * Compares two models by their judgements of the same documents, in any order.
   *
   * @param seed what the tosses depend on
   */
  public static Randomisation of(List<Judgement> first, List<Judgement> second, long seed) {
    Require.that(first.size() == second.size(), "the same documents must be judged");
    return ofSorted(sorted(first), sorted(second), seed);
  }

  private static List<Judgement> sorted(List<Judgement> judgements) {
    return judgements.stream().sorted(comparing(Judgement::document)).toList();
  }

  private static Randomisation ofSorted(List<Judgement> first, List<Judgement> second, long seed) {
    Set<Label> labels = Outcomes.labels(first);
    labels.addAll(Outcomes.labels(second));
    Tosses tosses =
        new Tosses(
            Outcomes.of(first, labels), Outcomes.of(second, labels), differing(first, second));
    SplittableRandom root = new SplittableRandom(seed);
    SplittableRandom[] randoms = new SplittableRandom[SHUFFLES];
    Arrays.setAll(randoms, i -> root.split());
    double[][] drawn =
        Arrays.stream(randoms).parallel().map(tosses::differences).toArray(double[][]::new);
    double[] measured = tosses.measured();
    return new Randomisation(
        probability(drawn, measured, values -> values[0]),
        probability(drawn, measured, values -> values[1]));
  }

  private static int[] differing(List<Judgement> first, List<Judgement> second) {
    return IntStream.range(0, first.size())
        .filter(i -> !first.get(i).chosenLabels().equals(second.get(i).chosenLabels()))
        .toArray();
  }

  /** The measured difference is one of those that chance could have given. */
  private static double probability(
      double[][] drawn, double[] measured, ToDoubleFunction<double[]> measure) {
    double least = measure.applyAsDouble(measured) + 1e-12;
    long asBad = Arrays.stream(drawn).filter(one -> measure.applyAsDouble(one) <= least).count();
    return (1.0 + asBad) / (1.0 + drawn.length);
  }

  /** Two models' outcomes, those of documents answered alike counted once and for all. */
  private static final class Tosses {
    private final Outcomes first;
    private final Outcomes second;
    private final int[] differing;
    private final int[] alike;

    Tosses(Outcomes first, Outcomes second, int[] differing) {
      this.first = first;
      this.second = second;
      this.differing = differing;
      this.alike = first.emptyTally();
      boolean[] differs = new boolean[first.documents()];
      IntStream.of(differing).forEach(document -> differs[document] = true);
      for (int i = 0; i < differs.length; i++) {
        if (!differs[i]) {
          first.count(i, alike);
        }
      }
    }

    double[] differences(SplittableRandom random) {
      int[] mine = alike.clone();
      int[] theirs = alike.clone();
      for (int document : differing) {
        boolean swapped = random.nextBoolean();
        first.count(document, swapped ? theirs : mine);
        second.count(document, swapped ? mine : theirs);
      }
      return differences(mine, theirs);
    }

    /** The differences for the answers as they were given. */
    double[] measured() {
      int[] mine = alike.clone();
      int[] theirs = alike.clone();
      for (int document : differing) {
        first.count(document, mine);
        second.count(document, theirs);
      }
      return differences(mine, theirs);
    }

    private static double[] differences(int[] mine, int[] theirs) {
      return new double[] {
        Outcomes.microF1(mine) - Outcomes.microF1(theirs),
        Outcomes.macroF1(mine) - Outcomes.macroF1(theirs)
      };
    }
  }
}
