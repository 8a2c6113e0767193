package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.Calibration;

/**
 * The log loss of matrix scaling. Parameters: label by label, the factors of all margins, then the
 * offset.
 */
final class MatrixLoss implements Newton.Function {
  private final double[][] margins;
  private final int[] truths;
  private final double[] times;
  private final double ridge;

  /**
   * @param times how often each row counts
   * @param ridge what a squared distance from what changes nothing costs, twice
   */
  MatrixLoss(double[][] margins, int[] truths, double[] times, double ridge) {
    this.margins = margins;
    this.truths = truths;
    this.times = times;
    this.ridge = ridge;
  }

  /** What changes nothing. */
  double[] start() {
    int labels = margins[0].length;
    double[] start = new double[labels * (labels + 1)];
    for (int label = 0; label < labels; label++) {
      start[label * (labels + 1) + label] = 1;
    }
    return start;
  }

  @Override
  public double value(double[] at) {
    double[] start = start();
    double loss = 0;
    for (int i = 0; i < at.length; i++) {
      loss += ridge / 2 * (at[i] - start[i]) * (at[i] - start[i]);
    }
    for (int row = 0; row < margins.length; row++) {
      double probability = probabilities(margins[row], at)[truths[row]];
      loss -= times[row] * StrictMath.log(Math.max(Double.MIN_NORMAL, probability));
    }
    return loss;
  }

  private static double[] probabilities(double[] margins, double[] at) {
    int labels = margins.length;
    double[] values = new double[labels];
    for (int label = 0; label < labels; label++) {
      int from = label * (labels + 1);
      double sum = at[from + labels];
      for (int i = 0; i < labels; i++) {
        sum += at[from + i] * margins[i];
      }
      values[label] = sum;
    }
    Calibration.softmax(values);
    return values;
  }

  @Override
  public void derive(double[] at, double[] gradient, double[][] curvature) {
    double[] start = start();
    for (int i = 0; i < at.length; i++) {
      gradient[i] = ridge * (at[i] - start[i]);
      curvature[i][i] = ridge;
    }
    for (int row = 0; row < margins.length; row++) {
      add(row, probabilities(margins[row], at), gradient, curvature);
    }
  }

  private void add(int row, double[] probabilities, double[] gradient, double[][] curvature) {
    double[] own = margins[row];
    int width = own.length + 1;
    for (int label = 0; label < own.length; label++) {
      double p = probabilities[label];
      double error = times[row] * (p - (truths[row] == label ? 1 : 0));
      for (int i = 0; i < width; i++) {
        gradient[label * width + i] += error * value(own, i);
      }
      for (int other = 0; other <= label; other++) {
        double both = times[row] * p * ((label == other ? 1 : 0) - probabilities[other]);
        addBlock(own, both, label * width, other * width, curvature);
      }
    }
  }

  private static void addBlock(
      double[] own, double factor, int line, int column, double[][] curvature) {
    for (int i = 0; i <= own.length; i++) {
      double scaled = factor * value(own, i);
      double[] to = curvature[line + i];
      int most = line == column ? i : own.length;
      for (int j = 0; j <= most; j++) {
        to[column + j] += scaled * value(own, j);
      }
    }
  }

  private static double value(double[] margins, int i) {
    return i < margins.length ? margins[i] : 1;
  }
}
