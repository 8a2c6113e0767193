package dev.sheaf.trend;

import java.util.Arrays;
import java.util.List;

/**
 * The dispersion of shares: how much more they go up and down than chance alone would make them.
 *
 * <p>Papers come in batches, by conferences and by the curator's taste, so that counts vary more
 * than binomial ones. A few periods of one label do not tell by how much, all labels together do:
 * the median of what they scatter around their own lines ({@link CochranArmitage}), which no single
 * label that jumps can move, against the median that chance gives.
 */
final class Dispersion {
  private static final double PAPERS_FOR_EACH_PERIOD = 5;

  private Dispersion() {}

  /**
   * The factor on the binomial variance; 1 if labels scatter no more than by chance.
   *
   * @param labels in the same periods
   */
  static double of(List<ShareSeries> labels) {
    double[] scatter =
        labels.stream()
            .filter(label -> label.size() > 2)
            .filter(label -> label.count() >= PAPERS_FOR_EACH_PERIOD * label.size())
            .filter(label -> label.share() < 1)
            .mapToDouble(label -> squares(CochranArmitage.residuals(label)) / (label.size() - 2))
            .sorted()
            .toArray();
    if (scatter.length == 0) {
      return 1;
    }
    double median = (scatter[(scatter.length - 1) / 2] + scatter[scatter.length / 2]) / 2;
    return Math.max(1, median / medianByChance(labels.get(0).size() - 2));
  }

  private static double squares(double[] residuals) {
    return Arrays.stream(residuals).map(residual -> residual * residual).sum();
  }

  /** The median of chi-squared by its degrees of freedom (Wilson and Hilferty, PNAS 17, 1931). */
  private static double medianByChance(double freedom) {
    return Math.pow(1 - 2 / (9 * freedom), 3);
  }
}
