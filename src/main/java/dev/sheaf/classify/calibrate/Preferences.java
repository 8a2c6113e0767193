package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.ChoiceRule;
import java.util.stream.IntStream;

/**
 * Finds what to add to the logarithms of probabilities so that choosing the highest gives the best
 * macro-F1. Label by label, values on a grid are tried until none is better.
 *
 * <p>F1 is what is expected of it by the probabilities themselves, twice the probability of those
 * chosen over the number chosen and the number expected; counting the few papers of a rare label
 * instead follows chance. (Plug-in optimisation of F-measures: Koyejo et al., NeurIPS 2014.)
 */
final class Preferences {
  private static final double FARTHEST = 1.5;
  private static final double STEP = 0.1;
  private static final int MOST_ROUNDS = 5;

  /** With fewer expected papers of a label its F1 is left out of the mean. */
  private static final double LEAST_EXPECTED = 5;

  private static final double PRECISION = 1e-9;

  private final double[][] logarithms;
  private final double[][] probabilities;
  private final double[] times;
  private final double[] expected;

  private Preferences(double[][] probabilities, double[] times) {
    this.probabilities = probabilities;
    this.times = times;
    this.logarithms = new double[probabilities.length][];
    this.expected = new double[probabilities[0].length];
    for (int row = 0; row < probabilities.length; row++) {
      logarithms[row] = new double[expected.length];
      for (int label = 0; label < expected.length; label++) {
        logarithms[row][label] = StrictMath.log(probabilities[row][label]);
        expected[label] += times[row] * probabilities[row][label];
      }
    }
  }

  /**
   * One preference for each label.
   *
   * @param probabilities of each label, row by row; at least one row
   * @param times how often each row counts
   */
  static double[] forMacroF1(double[][] probabilities, double[] times) {
    return new Preferences(probabilities, times).climb(new double[probabilities[0].length], 0);
  }

  /**
   * The same for other rows. Labels of which too few are expected among them keep the preference
   * that they had.
   *
   * @param known the preferences so far
   */
  static double[] forMacroF1(double[][] probabilities, double[] times, double[] known) {
    return new Preferences(probabilities, times).climb(known.clone(), LEAST_EXPECTED);
  }

  private double[] climb(double[] at, double leastExpected) {
    double best = macroF1(at);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double before = best;
      for (int label = 0; label < at.length; label++) {
        if (expected[label] >= leastExpected) {
          best = climb(at, label, best);
        }
      }
      if (best <= before) {
        break;
      }
    }
    return at;
  }

  private double climb(double[] at, int label, double reached) {
    double best = reached;
    double kept = at[label];
    int steps = (int) Math.rint(FARTHEST / STEP);
    for (int step = -steps; step <= steps; step++) {
      at[label] = step * STEP;
      double found = macroF1(at);
      if (found > best + PRECISION) {
        best = found;
        kept = at[label];
      }
    }
    at[label] = kept;
    return best;
  }

  private double macroF1(double[] preferences) {
    double[] chosen = new double[expected.length];
    double[] right = new double[expected.length];
    for (int row = 0; row < logarithms.length; row++) {
      int label = ChoiceRule.highest(logarithms[row], preferences);
      chosen[label] += times[row];
      right[label] += times[row] * probabilities[row][label];
    }
    return IntStream.range(0, expected.length)
        .filter(label -> expected[label] >= LEAST_EXPECTED)
        .mapToDouble(label -> 2 * right[label] / (chosen[label] + expected[label]))
        .average()
        .orElse(0);
  }
}
