package dev.sheaf.trend.path;

import dev.sheaf.math.Normal;
import java.util.Arrays;
import java.util.List;

/**
 * The change of the logit along a path: a mixture of normal distributions, one for each scatter by
 * its probability, so that an unknown scatter widens the interval.
 */
public final class PathChange {
  private static final double PRICE = 0.75;
  private static final double FARTHEST = 40;
  private static final int HALVINGS = 60;

  private final MeanPath path;
  private final PathFit[] fits;
  private final double[] weights;
  private final double price;
  private double change;
  private double middle;
  private double pivot;
  private double deviation;

  private PathChange(MeanPath path, PathFit[] fits, double[] weights, double price) {
    this.path = path;
    this.fits = fits;
    this.weights = weights;
    this.price = price;
  }

  /**
   * Of a path.
   *
   * @param logarithms of the probabilities of the fits, up to a constant
   * @param places how many places of a jump were looked at: beyond two, each adds to what its p is
   *     multiplied by; less than 1, as neighbouring places have much in common
   */
  static PathChange of(
      MeanPath path, PathFit[] fits, double[] logarithms, List<Scatter> scatters, int places) {
    double best = Arrays.stream(logarithms).max().orElseThrow();
    double[] weights = Arrays.stream(logarithms).map(log -> Math.exp(log - best)).toArray();
    double all = Arrays.stream(weights).sum();
    Arrays.setAll(weights, i -> weights[i] / all);
    double price = path.from() == 0 ? 1 : 1 + PRICE * Math.max(0, places - 2);
    PathChange found = new PathChange(path, fits, weights, price);
    for (int i = 0; i < weights.length; i++) {
      found.change += weights[i] * fits[i].change();
      found.middle += weights[i] * fits[i].middle();
      found.pivot += weights[i] * fits[i].pivot();
      found.deviation += weights[i] * scatters.get(i).deviation();
    }
    return found;
  }

  /** The path. */
  public MeanPath path() {
    return path;
  }

  /** The standard deviation of the logit around the path. */
  public double deviation() {
    return deviation;
  }

  /** The logit where the shape of the path has a value. */
  public double logit(double shape) {
    return middle + change * (shape - pivot);
  }

  /** The change of the share from the start to the end of the path. */
  public double size() {
    return size(change);
  }

  private double size(double logit) {
    return Logit.share(middle + logit * (1 - pivot)) - Logit.share(middle - logit * pivot);
  }

  /** The lower end of the 95 % interval of the change of the share. */
  public double low() {
    return Math.min(size(), size(quantile((1 - Normal.LEVEL_95) / 2 / price)));
  }

  /** The upper end. */
  public double high() {
    return Math.max(size(), size(quantile(1 - (1 - Normal.LEVEL_95) / 2 / price)));
  }

  /**
   * How probable a change as clear as this is by chance; at most 5 % if the interval excludes 0.
   */
  public double p() {
    return Math.min(1, 2 * price * Math.min(tail(1), tail(-1)));
  }

  /**
   * How probable it is that the change has another sign: exact however small, and never below 0.
   */
  private double tail(int sign) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Normal.below(-sign * fits[i].change() / fits[i].deviation());
    }
    return sum;
  }

  private double quantile(double level) {
    double low = -FARTHEST;
    double high = FARTHEST;
    for (int i = 0; i < HALVINGS; i++) {
      double half = (low + high) / 2;
      if (below(half) < level) {
        low = half;
      } else {
        high = half;
      }
    }
    return (low + high) / 2;
  }

  private double below(double value) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * Normal.below((value - fits[i].change()) / fits[i].deviation());
    }
    return sum;
  }
}
