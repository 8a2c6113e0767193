package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.Calibration;

/**
 * The log loss of vector scaling: a slope for all labels, and an offset for each unless there are
 * none. Parameters: the slope, then the offsets.
 */
final class VectorLoss implements Newton.Function {
  private final double[][] margins;
  private final int[] truths;
  private final double[] times;
  private final int offsets;
  private final double ridge;

  /**
   * @param times how often each row counts
   * @param offsets how many offsets there are: that of the labels, or 0
   * @param ridge what a squared distance from what changes nothing costs, twice
   */
  VectorLoss(double[][] margins, int[] truths, double[] times, int offsets, double ridge) {
    this.margins = margins;
    this.truths = truths;
    this.times = times;
    this.offsets = offsets;
    this.ridge = ridge;
  }

  @Override
  public double value(double[] at) {
    double loss = ridge / 2 * (at[0] - 1) * (at[0] - 1);
    for (int i = 1; i < at.length; i++) {
      loss += ridge / 2 * at[i] * at[i];
    }
    for (int row = 0; row < margins.length; row++) {
      double probability = probabilities(margins[row], at)[truths[row]];
      loss -= times[row] * StrictMath.log(Math.max(Double.MIN_NORMAL, probability));
    }
    return loss;
  }

  private double[] probabilities(double[] margins, double[] at) {
    double[] values = margins.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = at[0] * values[i] + (offsets > 0 ? at[1 + i] : 0);
    }
    Calibration.softmax(values);
    return values;
  }

  @Override
  public void derive(double[] at, double[] gradient, double[][] curvature) {
    for (int i = 0; i < at.length; i++) {
      gradient[i] = ridge * (at[i] - (i == 0 ? 1 : 0));
      curvature[i][i] = ridge;
    }
    for (int row = 0; row < margins.length; row++) {
      add(row, probabilities(margins[row], at), gradient, curvature);
    }
  }

  private void add(int row, double[] probabilities, double[] gradient, double[][] curvature) {
    double[] own = margins[row];
    double weight = times[row];
    double mean = 0;
    for (int i = 0; i < own.length; i++) {
      mean += probabilities[i] * own[i];
    }
    gradient[0] += weight * (mean - own[truths[row]]);
    for (int i = 0; i < own.length; i++) {
      double p = weight * probabilities[i];
      curvature[0][0] += p * (own[i] - mean) * own[i];
      if (offsets > 0) {
        double[] line = curvature[1 + i];
        gradient[1 + i] += p - (truths[row] == i ? weight : 0);
        line[0] += p * (own[i] - mean);
        line[1 + i] += p;
        for (int j = 0; j <= i; j++) {
          line[1 + j] -= p * probabilities[j];
        }
      }
    }
  }
}
