package dev.sheaf.classify;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * What the scores of labels, of which exactly one is right, mean as probabilities: {@code p}<sub>k
 * </sub> is proportional to {@code exp(slope x s}<sub>k</sub>{@code + offset}<sub>k</sub>{@code )},
 * where {@code s}<sub>k</sub> is the logarithm of the label's sigmoid. (Vector scaling with one
 * slope for all labels: Guo et al., On Calibration of Modern Neural Networks, ICML 2017.)
 *
 * <p>One slope for all keeps a label's probability rising with its margin. Immutable.
 */
public final class Calibration {
  private final double slope;
  private final double[] offsets;

  private Calibration(double slope, double[] offsets) {
    Require.that(slope > 0 && Double.isFinite(slope), "slope must be above 0, not %s", slope);
    for (double offset : offsets) {
      Require.that(Double.isFinite(offset), "an offset is no number: %s", offset);
    }
    this.slope = slope;
    this.offsets = offsets;
  }

  /** Sigmoids divided by their sum: nothing is known of how far they can be trusted. */
  public static Calibration none(int labels) {
    return new Calibration(1, new double[labels]);
  }

  /**
   * The calibration with these parts.
   *
   * @param slope what the logarithms of sigmoids are multiplied by; above 0
   * @param offsets what is then added, label by label
   */
  public static Calibration of(double slope, double... offsets) {
    return new Calibration(slope, offsets.clone());
  }

  /** How many labels there are. */
  public int labels() {
    return offsets.length;
  }

  /** What the logarithms of sigmoids are multiplied by. */
  public double slope() {
    return slope;
  }

  /** What is then added for a label. */
  public double offset(int label) {
    return offsets[label];
  }

  /** Probabilities that add up to 1, from the logarithm of each label's sigmoid. */
  public double[] probabilities(double... logSigmoids) {
    double[] values = logSigmoids.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = slope * values[i] + offsets[i];
    }
    normalise(values);
    return values;
  }

  double[] offsets() {
    return offsets.clone();
  }

  /**
   * Replaces logarithms by shares of 1, without a sum that vanishes where all are most unlikely.
   */
  static void normalise(double[] logarithms) {
    double highest = Arrays.stream(logarithms).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = StrictMath.exp(logarithms[i] - highest);
      sum += logarithms[i];
    }
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] /= sum;
    }
  }
}
