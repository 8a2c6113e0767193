package dev.sheaf.trend;

import dev.sheaf.error.Require;
import dev.sheaf.trend.TrendStatistics.Burst;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds bursts in batched counts with the two-state automaton of Kleinberg (Data Mining and
 * Knowledge Discovery 7, 2003, section 4).
 *
 * <p>In its usual state a label has the share p0 that it has of all papers, in the burst state s
 * times that; it starts in its usual state, and entering a burst costs gamma times the logarithm of
 * the number of periods. The states that explain the counts at the least cost, each count being
 * binomial, are found exactly (Viterbi). A period without papers speaks for neither state, and of
 * equally good states the usual one is taken: a burst neither begins nor ends with such a period,
 * and none goes across it.
 *
 * @param s how many times the usual share a burst has; above 1
 * @param gamma how hard it is to enter a burst; not negative
 */
record Bursts(double s, double gamma) {
  /** Kleinberg's own settings. */
  static final Bursts DEFAULT = new Bursts(2, 1);

  /** Where s times the usual share is 1 or more, as in the PyPI package {@code burst_detection}. */
  private static final double HIGHEST = 0.99999;

  Bursts {
    Require.that(s > 1, "s must be above 1, not %s", s);
    Require.that(gamma >= 0, "gamma must not be negative: %s", gamma);
  }

  /**
   * The bursts in order.
   *
   * @param counts of the label in each period; may be expectations, up to the number of papers
   * @param papers of each period
   */
  List<Burst> find(double[] counts, double[] papers) {
    double[] gain = gain(counts, papers);
    double enter = gamma * Math.log(gain.length);
    boolean[] fromBurst = new boolean[gain.length];
    boolean[] fromUsual = new boolean[gain.length];
    double usual = 0;
    double burst = gain.length == 0 ? 0 : gain[0] - enter;
    for (int t = 1; t < gain.length; t++) {
      fromBurst[t] = burst > usual;
      fromUsual[t] = usual - enter >= burst;
      double best = Math.max(usual, burst);
      burst = Math.max(usual - enter, burst) + gain[t];
      usual = best;
    }
    return runs(path(fromBurst, fromUsual, burst > usual), gain, papers);
  }

  /**
   * For each period, how much more likely its count is in a burst than in the usual state, as a
   * logarithm.
   */
  double[] gain(double[] counts, double[] papers) {
    double label = 0;
    double all = 0;
    for (int t = 0; t < counts.length; t++) {
      label += Math.min(counts[t], papers[t]);
      all += papers[t];
    }
    double[] gain = new double[counts.length];
    double p0 = all == 0 ? 0 : label / all;
    double p1 = Math.min(s * p0, HIGHEST);
    if (p0 <= 0 || p0 >= p1) {
      return gain;
    }
    for (int t = 0; t < counts.length; t++) {
      double count = Math.min(Math.max(0, counts[t]), papers[t]);
      gain[t] = count * Math.log(p1 / p0) + (papers[t] - count) * Math.log((1 - p1) / (1 - p0));
    }
    return gain;
  }

  private static boolean[] path(boolean[] fromBurst, boolean[] fromUsual, boolean endsInBurst) {
    boolean[] inBurst = new boolean[fromBurst.length];
    boolean state = endsInBurst;
    for (int t = inBurst.length - 1; t >= 0; t--) {
      inBurst[t] = state;
      state = state ? !fromUsual[t] : fromBurst[t];
    }
    return inBurst;
  }

  /** Runs end where a period has no papers. */
  private static List<Burst> runs(boolean[] inBurst, double[] gain, double[] papers) {
    List<Burst> runs = new ArrayList<>();
    for (int from = 0; from < inBurst.length; from++) {
      int to = from;
      double weight = 0;
      while (to < inBurst.length && inBurst[to] && papers[to] > 0) {
        weight += gain[to];
        to++;
      }
      if (to > from && weight > 0) {
        runs.add(new Burst(from, to - 1, weight));
      }
      from = Math.max(from, to - 1);
    }
    return runs;
  }
}
