package dev.sheaf.evaluate;

import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A histogram of the probabilities of answers, in steps of equal width from 0 to 1.
 *
 * @param counts one for each step; a probability on the border of two belongs to the higher one, 1
 *     to the last
 */
public record ProbabilityHistogram(List<Integer> counts) {
  private static final int STEPS = 20;

  public ProbabilityHistogram {
    Require.that(!counts.isEmpty(), "a histogram needs a step");
    counts = List.copyOf(counts);
  }

  /**
   * Counts the probabilities of the chosen labels, in steps of 0.05.
   *
   * @throws IllegalArgumentException if a judgement has more than one label
   */
  public static ProbabilityHistogram of(List<Judgement> judgements) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(STEPS, 0));
    for (Judgement judgement : judgements) {
      int step = Math.min(STEPS - 1, (int) (judgement.probability() * STEPS + 1e-9));
      counts.set(step, counts.get(step) + 1);
    }
    return new ProbabilityHistogram(counts);
  }

  /** The lower end of a step, counted from 0. */
  public double from(int step) {
    return (double) step / counts.size();
  }
}
