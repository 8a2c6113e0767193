package dev.sheaf.classify.calibrate;

/**
 * Finds where a strictly convex function is least, by Newton's method; a step too far is halved.
 */
final class Newton {
  private static final int MOST_STEPS = 50;
  private static final double PRECISION = 1e-10;

  private Newton() {}

  /** A strictly convex function of several numbers. */
  interface Function {
    double value(double[] at);

    /** Adds its first derivatives, and the lower triangle of its second ones, to zeros. */
    void derive(double[] at, double[] gradient, double[][] curvature);
  }

  static double[] least(Function function, double[] start) {
    double[] at = start.clone();
    double value = function.value(at);
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] gradient = new double[at.length];
      double[][] curvature = new double[at.length][at.length];
      function.derive(at, gradient, curvature);
      double[] step = Cholesky.solve(curvature, gradient);
      double length = 1;
      double[] next = moved(at, step, length);
      double nextValue = function.value(next);
      while (!(nextValue <= value) && length > PRECISION) {
        length /= 2;
        next = moved(at, step, length);
        nextValue = function.value(next);
      }
      boolean isLess = nextValue < value;
      if (!isLess || value - nextValue <= PRECISION * value) {
        return isLess ? next : at;
      }
      at = next;
      value = nextValue;
    }
    return at;
  }

  private static double[] moved(double[] from, double[] step, double length) {
    double[] to = from.clone();
    for (int i = 0; i < to.length; i++) {
      to[i] -= length * step[i];
    }
    return to;
  }
}
