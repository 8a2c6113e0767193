package dev.sheaf.classify.calibrate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Finds what to add to the logarithms of probabilities so that choosing the highest gives a good
 * macro-F1. The preference of one label after the other is moved, each time the one that gains most
 * of all values on a grid, as long as the gain is worth it. Most labels keep a preference of 0: the
 * last small gains were not there on later papers, and each cost accuracy.
 *
 * <p>F1 is what is expected of it by the probabilities themselves, twice the probability of those
 * chosen over the number chosen and the number expected; counting the few papers of a rare label
 * instead follows chance. (Plug-in optimisation of F-measures: Koyejo et al., NeurIPS 2014.)
 */
final class Preferences {
  private static final int FARTHEST = 15;
  private static final double STEP = 0.1;

  /** The values tried, those nearest to 0 first. */
  private static final double[] GRID =
      IntStream.rangeClosed(-FARTHEST, FARTHEST)
          .boxed()
          .sorted(Comparator.comparingInt(Math::abs))
          .mapToDouble(steps -> steps * STEP)
          .toArray();

  /**
   * What a move must add to the F1 scores of all labels together. From 0.01 to 0.03 macro-F1 was
   * much the same on later months; with more, accuracy is higher, and at times no label is
   * preferred.
   */
  private static final double LEAST_GAIN = 0.01;

  /** With fewer expected papers of a label its F1 is left out. */
  private static final double LEAST_EXPECTED = 5;

  private final double[] times;

  /** By label, then by row. */
  private final double[][] probabilities;

  private final double[][] logarithms;
  private final double[] expected;

  private Preferences(double[][] rows, double[] times) {
    this.times = times;
    this.probabilities = new double[rows[0].length][times.length];
    this.logarithms = new double[probabilities.length][times.length];
    this.expected = new double[probabilities.length];
    for (int label = 0; label < expected.length; label++) {
      for (int row = 0; row < times.length; row++) {
        probabilities[label][row] = rows[row][label];
        logarithms[label][row] = StrictMath.log(rows[row][label]);
        expected[label] += times[row] * rows[row][label];
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
    double reached = new Leaders(at).sumOfF1(0, at[0]);
    Move best = new Leaders(at).best(leastExpected);
    while (best.sumOfF1() - reached >= LEAST_GAIN) {
      at[best.label()] = best.preference();
      reached = best.sumOfF1();
      best = new Leaders(at).best(leastExpected);
    }
    return at;
  }

  /** Another preference of one label, and what it leads to. */
  private record Move(int label, double preference, double sumOfF1) {}

  /**
   * The two labels of each row that are highest with some preferences. If only one preference is
   * another, one of the two or its label is chosen: with hundreds of labels that saves minutes.
   */
  private final class Leaders {
    private final int[] first = new int[times.length];
    private final int[] second = new int[times.length];
    private final double[] highest = new double[times.length];
    private final double[] next = new double[times.length];

    private Leaders(double... preferences) {
      Arrays.fill(highest, Double.NEGATIVE_INFINITY);
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      for (int label = 0; label < preferences.length; label++) {
        for (int row = 0; row < times.length; row++) {
          enter(row, label, logarithms[label][row] + preferences[label]);
        }
      }
    }

    private void enter(int row, int label, double value) {
      if (value > highest[row]) {
        second[row] = first[row];
        next[row] = highest[row];
        first[row] = label;
        highest[row] = value;
      } else if (value > next[row]) {
        second[row] = label;
        next[row] = value;
      }
    }

    /** Of equally good moves the one that goes to the preference nearest to 0. */
    private Move best(double leastExpected) {
      Move best = new Move(0, 0, 0);
      for (double preference : GRID) {
        for (int label = 0; label < expected.length; label++) {
          double found = expected[label] < leastExpected ? 0 : sumOfF1(label, preference);
          if (found > best.sumOfF1()) {
            best = new Move(label, preference, found);
          }
        }
      }
      return best;
    }

    private double sumOfF1(int moved, double preference) {
      double[] chosen = new double[expected.length];
      double[] right = new double[expected.length];
      for (int row = 0; row < times.length; row++) {
        int label = chosen(row, moved, preference);
        chosen[label] += times[row];
        right[label] += times[row] * probabilities[label][row];
      }
      return IntStream.range(0, expected.length)
          .filter(label -> expected[label] >= LEAST_EXPECTED)
          .mapToDouble(label -> 2 * right[label] / (chosen[label] + expected[label]))
          .sum();
    }

    /** As a classifier chooses: of equal ones the first. */
    private int chosen(int row, int moved, double preference) {
      boolean leads = first[row] == moved;
      int other = leads ? second[row] : first[row];
      double theirs = leads ? next[row] : highest[row];
      double own = logarithms[moved][row] + preference;
      return own > theirs || (own == theirs && moved < other) ? moved : other;
    }
  }
}
