package dev.sheaf.trend.path;

/**
 * Takes out of a column of numbers, one for each cell, what the cells before tell of it: what is
 * left is independent from cell to cell (the innovations of the Kalman filter).
 */
final class Whitening {
  private final double[] keep;
  private final double[] gain;
  private final double[] variance;
  private double logDeterminant;

  /**
   * Of values with sampling errors of their own and a common scatter.
   *
   * @param errors the variance of each value's own error
   */
  Whitening(double[] days, double[] errors, Scatter scatter) {
    int n = days.length;
    keep = new double[n];
    gain = new double[n];
    variance = new double[n];
    double square = scatter.deviation() * scatter.deviation();
    double known = 0;
    for (int t = 0; t < n; t++) {
      keep[t] = t == 0 ? 0 : scatter.correlation(days[t] - days[t - 1]);
      double before = keep[t] * keep[t] * known + square * (1 - keep[t] * keep[t]);
      variance[t] = before + errors[t];
      gain[t] = before / variance[t];
      known = before * (1 - gain[t]);
      logDeterminant += Math.log(variance[t]);
    }
  }

  /** What is left of a column that is 0 before a cell, by its standard deviation. */
  double[] apply(double[] column, int from) {
    double[] left = new double[column.length];
    double state = 0;
    for (int t = from; t < column.length; t++) {
      double before = keep[t] * state;
      double surprise = column[t] - before;
      state = before + gain[t] * surprise;
      left[t] = surprise / Math.sqrt(variance[t]);
    }
    return left;
  }

  double logDeterminant() {
    return logDeterminant;
  }
}
