package dev.sheaf.audit;

import java.util.List;

/**
 * How many labels of papers have which log odds, and how many of these are the ones given: counted
 * in steps of a twentieth, from -12 to {@link TruthCurve#HIGHEST}.
 */
final class OddsCounts {
  private static final double LOWEST = -12;
  private static final int STEPS = 20;

  private final long[] all = new long[(int) ((TruthCurve.HIGHEST - LOWEST) * STEPS)];
  private final long[] given = new long[all.length];

  /**
   * Counts labels.
   *
   * @param probabilities of each label for each paper
   * @param labels the number of the label that each paper was given
   */
  static OddsCounts of(List<double[]> probabilities, int[] labels) {
    OddsCounts counts = new OddsCounts();
    for (int paper = 0; paper < labels.length; paper++) {
      double[] own = probabilities.get(paper);
      for (int label = 0; label < own.length; label++) {
        counts.add(logOdds(own[label]), label == labels[paper]);
      }
    }
    return counts;
  }

  private void add(double logOdds, boolean isGiven) {
    int bin = (int) Math.floor((logOdds - LOWEST) * STEPS);
    if (bin < all.length) {
      all[Math.max(0, bin)]++;
      given[Math.max(0, bin)] += isGiven ? 1 : 0;
    }
  }

  static double logOdds(double probability) {
    double inside = Math.min(1 - 1e-5, Math.max(1e-5, probability));
    return StrictMath.log(inside / (1 - inside));
  }

  int size() {
    return all.length;
  }

  double logOdds(int bin) {
    return LOWEST + (bin + 0.5) / STEPS;
  }

  long all(int bin) {
    return all[bin];
  }

  long given(int bin) {
    return given[bin];
  }
}
