package dev.sheaf.evaluate;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.evaluate.Comparison.Difference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * The difference between two models in predicting one label on the same documents.
 *
 * @param documents how many of them have the label
 * @param f1 the two F1 and their difference, with a 95 % interval
 */
public record LabelChange(Label label, int documents, Difference f1) {
  private static final int RESAMPLES = 500;
  private static final double TAIL = 0.025;
  private static final double LIMIT = Math.exp(-1);

  /**
   * The change of every label that some document has, in label order. A document stands in a
   * resample as often as a Poisson number of mean 1 says, which is how often it does when as many
   * are drawn as there are; so for each label only the documents that concern it are drawn.
   *
   * @param first judgements by one model
   * @param second those of the same documents, in the same order, by the other
   * @param seed what the resamples depend on
   */
  public static List<LabelChange> between(
      List<Judgement> first, List<Judgement> second, long seed) {
    Require.that(first.size() == second.size(), "the same documents must be judged");
    Map<Label, List<int[]>> kinds = new HashMap<>();
    for (int i = 0; i < first.size(); i++) {
      add(first.get(i), second.get(i), kinds);
    }
    List<LabelChange> changes = new ArrayList<>();
    for (Label label : new TreeSet<>(kinds.keySet())) {
      List<int[]> documents = kinds.get(label);
      int support = (int) documents.stream().filter(kind -> kind[2] == 1).count();
      if (support > 0) {
        SplittableRandom random = new SplittableRandom(seed ^ label.name().hashCode());
        changes.add(new LabelChange(label, support, difference(documents, random)));
      }
    }
    return changes;
  }

  /** For each label of a document what it is to each model: 0 hit, 1 wrong, 2 missed, 3 nothing. */
  private static void add(Judgement first, Judgement second, Map<Label, List<int[]>> kinds) {
    Set<Label> labels = new TreeSet<>(first.trueLabels());
    labels.addAll(first.chosenLabels());
    labels.addAll(second.chosenLabels());
    for (Label label : labels) {
      boolean isTrue = first.trueLabels().contains(label);
      int[] kind = {
        kind(isTrue, first.chosenLabels().contains(label)),
        kind(isTrue, second.chosenLabels().contains(label)),
        isTrue ? 1 : 0
      };
      kinds.computeIfAbsent(label, none -> new ArrayList<>()).add(kind);
    }
  }

  private static int kind(boolean isTrue, boolean isGiven) {
    return isTrue ? (isGiven ? 0 : 2) : isGiven ? 1 : 3;
  }

  private static Difference difference(List<int[]> documents, SplittableRandom random) {
    double[] drawn = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      int[] mine = new int[4];
      int[] theirs = new int[4];
      for (int[] kind : documents) {
        int times = poisson(random);
        mine[kind[0]] += times;
        theirs[kind[1]] += times;
      }
      drawn[i] = f1(mine) - f1(theirs);
    }
    int[] mine = new int[4];
    int[] theirs = new int[4];
    for (int[] kind : documents) {
      mine[kind[0]]++;
      theirs[kind[1]]++;
    }
    return difference(f1(mine), f1(theirs), drawn);
  }

  private static Difference difference(double mine, double theirs, double[] drawn) {
    Arrays.sort(drawn);
    int tail = (int) (TAIL * drawn.length);
    double worse = Arrays.stream(drawn).map(d -> d < 0 ? 1 : d == 0 ? 0.5 : 0).sum();
    return new Difference(
        mine,
        theirs,
        Math.min(mine - theirs, drawn[tail]),
        Math.max(mine - theirs, drawn[drawn.length - 1 - tail]),
        worse / drawn.length);
  }

  private static double f1(int[] kinds) {
    return LabelScores.f1(kinds[0], kinds[1], kinds[2]);
  }

  private static int poisson(SplittableRandom random) {
    int count = 0;
    for (double product = random.nextDouble(); product > LIMIT; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }
}
