package dev.sheaf.trend.path;

import java.util.Arrays;

/**
 * Fits paths by generalised least squares on whitened columns. The likelihood is restricted: the
 * level is integrated out (Patterson and Thompson, Biometrika 58, 1971), and the change with a
 * normal prior of standard deviation 1, so that paths of different shapes can be compared.
 */
final class PathFitter {
  private static final double USUAL_PRECISION = 1;

  /** A ridge so weak that it only holds paths that no paper holds. */
  private static final double RIDGE = 1 / 16.0;

  private final Whitening whitening;
  private final double[] ones;
  private final double[] values;
  private final double oneOne;
  private final double middle;
  private final double rest;

  PathFitter(LabelCells cells, Response response, Scatter scatter) {
    whitening = new Whitening(cells.days(), response.variances(), scatter);
    double[] all = new double[cells.size()];
    Arrays.fill(all, 1);
    ones = whitening.apply(all, 0);
    values = whitening.apply(response.logits(), 0);
    oneOne = product(ones, ones, 0);
    middle = product(ones, values, 0) / oneOne;
    rest = product(values, values, 0) - oneOne * middle * middle;
  }

  /** Fits a path of a shape that is 0 before a cell. */
  PathFit fit(double[] shape, int from) {
    double[] white = whitening.apply(shape, from);
    double together = product(ones, white, from);
    double pivot = together / oneOne;
    double own = product(white, white, from) - together * pivot;
    double score = product(white, values, from) - together * middle;
    double left = rest - score * score / (own + USUAL_PRECISION);
    double logarithms =
        whitening.logDeterminant() + Math.log(oneOne) + Math.log1p(own / USUAL_PRECISION);
    double precision = own + RIDGE;
    return new PathFit(
        -(logarithms + left) / 2, score / precision, 1 / Math.sqrt(precision), middle, pivot);
  }

  private static double product(double[] a, double[] b, int from) {
    double sum = 0;
    for (int t = from; t < a.length; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }
}
