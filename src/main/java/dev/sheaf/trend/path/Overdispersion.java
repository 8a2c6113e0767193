package dev.sheaf.trend.path;

import dev.sheaf.math.Normal;
import java.util.function.IntToDoubleFunction;

/**
 * Tests whether counts differ from a path by more than sampling makes them differ: Pearson's
 * chi-squared, referred to a gamma distribution with the mean and variance that it has for small
 * counts, too (McCullagh, JASA 81, 1986), by the cube root of Wilson and Hilferty (PNAS 17, 1931).
 */
public final class Overdispersion {
  private static final int FITTED = 2;

  private Overdispersion() {}

  /**
   * How probable it is that binomial counts differ as much.
   *
   * @param shares the path
   */
  public static double p(LabelCells cells, IntToDoubleFunction shares) {
    double freedom = cells.size() - FITTED;
    double squares = 0;
    double excess = 0;
    for (int t = 0; t < cells.size(); t++) {
      double share = shares.applyAsDouble(t);
      double binomial = cells.papers(t) * share * (1 - share);
      double away = cells.count(t) - cells.papers(t) * share;
      squares += away * away / (binomial + cells.noise(t));
      excess += (1 - 6 * share * (1 - share)) / binomial;
    }
    if (freedom <= 0) {
      return 1;
    }
    double variance = 2 * freedom + Math.max(0, excess * freedom / cells.size());
    double ninth = variance / (9 * freedom * freedom);
    double z = (Math.cbrt(squares / freedom) - (1 - ninth)) / Math.sqrt(ninth);
    return Normal.below(-z);
  }
}
