package dev.sheaf.trend.path;

import java.util.Arrays;
import java.util.List;

/**
 * How probable each {@link Scatter} is, learned from all labels together: what is known beforehand,
 * as if from a few labels, and the evidence of each label around its own path, joined by
 * expectation maximisation (empirical Bayes; Efron and Morris, JASA 68, 1973). A few periods of one
 * label do not tell how much it scatters; all labels together do. A label that rises or falls does
 * not count as scatter, because each is held against its own path.
 */
public final class ScatterPrior {
  /** As many labels as what is known beforehand counts for. */
  private static final double KNOWN = 5;

  private static final int STEPS = 20;

  private final double[] logarithms;

  private ScatterPrior(double[] weights) {
    logarithms = Arrays.stream(weights).map(Math::log).toArray();
  }

  /**
   * Learns from labels.
   *
   * @param evidence for each label, the log-likelihood of each scatter
   */
  public static ScatterPrior of(List<Scatter> scatters, List<double[]> evidence) {
    double[] known = scatters.stream().mapToDouble(Scatter::weight).toArray();
    double[] weights = known;
    for (int step = 0; step < STEPS; step++) {
      double[] sum = Arrays.stream(known).map(weight -> KNOWN * weight).toArray();
      for (double[] label : evidence) {
        add(label, weights, sum);
      }
      weights = Arrays.stream(sum).map(part -> part / (KNOWN + evidence.size())).toArray();
    }
    return new ScatterPrior(weights);
  }

  private static void add(double[] evidence, double[] weights, double[] sum) {
    double best = Arrays.stream(evidence).max().orElseThrow();
    double[] posterior = new double[weights.length];
    Arrays.setAll(posterior, i -> weights[i] * Math.exp(evidence[i] - best));
    double all = Arrays.stream(posterior).sum();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += posterior[i] / all;
    }
  }

  /** The logarithm of the probability of a scatter. */
  double logarithm(int scatter) {
    return logarithms[scatter];
  }
}
