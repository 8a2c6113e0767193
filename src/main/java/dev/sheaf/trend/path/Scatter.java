package dev.sheaf.trend.path;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which the share of a label may scatter around its path: its logit goes up and down
 * with a standard deviation, and what it does on one day it still does in part on days near it. The
 * correlation of two days is exp(-distance / memory): an Ornstein-Uhlenbeck process.
 *
 * @param deviation the standard deviation of the logit of a share of one half; 0 if counts are
 *     binomial
 * @param memory in days; 0 if each cell scatters by itself
 * @param weight how probable this is before anything is seen; the weights of all ways add up to 1
 */
public record Scatter(double deviation, double memory, double weight) {
  private static final double[] DEVIATIONS = {0.05, 0.1, 0.15, 0.2, 0.3, 0.45};
  private static final double[] DEVIATION_WEIGHTS = {1, 1, 1.5, 1.5, 1, 0.5};
  private static final double[] MEMORIES = {0, 1 / 24.0, 1 / 12.0, 1 / 5.0, 1 / 2.0};
  private static final double[] MEMORY_WEIGHTS = {1 / 8.0, 1 / 8.0, 1.5 / 8, 3 / 8.0, 1.5 / 8};
  private static final double NONE = 4;
  private static final double SUM = 10.5;
  private static final double LARGEST_FACTOR = 2;

  /**
   * All ways that are looked at.
   *
   * @param days how long papers are looked at; memory is a part of it, as a longer one is a trend
   */
  public static List<Scatter> within(double days) {
    List<Scatter> all = new ArrayList<>(List.of(new Scatter(0, 0, NONE / SUM)));
    for (int i = 0; i < DEVIATIONS.length; i++) {
      for (int j = 0; j < MEMORIES.length; j++) {
        double weight = DEVIATION_WEIGHTS[i] * MEMORY_WEIGHTS[j] / SUM;
        all.add(new Scatter(DEVIATIONS[i], MEMORIES[j] * days, weight));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The same for a label of another share: the share scatters as a share of drawn papers does, by
   * the root of share (1 - share), which is the overdispersion of quasi-binomial models.
   */
  Scatter of(double share) {
    double factor = Math.min(LARGEST_FACTOR, 1 / Math.sqrt(4 * share * (1 - share)));
    return new Scatter(deviation * factor, memory, weight);
  }

  /** The correlation of two days. */
  double correlation(double distance) {
    return memory == 0 ? 0 : Math.exp(-distance / memory);
  }
}
