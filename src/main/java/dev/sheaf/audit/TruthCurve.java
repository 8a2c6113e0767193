package dev.sheaf.audit;

/**
 * How probable it is that a label is the true one, by what classifiers say of it that did not learn
 * from the paper: r(z) = 1 / (1 + exp(-a - b(z - z0))), with z the log odds of their probability.
 *
 * <p>If a share e of labels is wrong, each other label as likely, a label of log odds z is given
 * with the probability p(z) = e' + (1 - e - e') r(z), where e' = e / (labels - 1). So labels that a
 * text does not speak for at all are still given with the probability e'.
 *
 * @param height a, the log odds at z0
 * @param slope b
 * @param logLikelihood of the labels given, with the prior of the slope
 */
record TruthCurve(double height, double slope, double logLikelihood) {
  /** z0: labels above it are left out; a curve of two numbers does not fit all, and need not. */
  static final double HIGHEST = -1;

  private static final int MOST_STEPS = 50;
  private static final double ENOUGH = 1e-7;

  /** Weak, so that they matter for some hundred papers only; from planted errors. */
  private static final double HEIGHT_PRECISION = 0.01;

  private static final double SLOPE_PRECISION = 10;
  private static final double SLOPE_WITHOUT_ERRORS = 1.1;
  private static final double SLOPE_PER_ERROR = 5;

  /**
   * Fits a curve by Newton's method with expected second derivatives.
   *
   * @param counts how often labels of each log odds occur, and are given
   * @param share of labels that are wrong, below 1
   * @param other the probability that a wrong label is a certain one of the others, e'
   * @param start where to start
   */
  static TruthCurve fit(OddsCounts counts, double share, double other, TruthCurve start) {
    double usual = SLOPE_WITHOUT_ERRORS + SLOPE_PER_ERROR * share;
    TruthCurve curve = start.with(start.height, start.slope, counts, new Rate(share, other), usual);
    for (int step = 0; step < MOST_STEPS; step++) {
      TruthCurve next = curve.better(counts, new Rate(share, other), usual);
      double gain = next.logLikelihood - curve.logLikelihood;
      curve = next;
      if (gain < ENOUGH) {
        break;
      }
    }
    return curve;
  }

  /** The share of wrong labels, and that of each other label among them. */
  private record Rate(double share, double other) {
    double given(double truth) {
      double given = other + (1 - share - other) * truth;
      return Math.min(1 - 1e-12, Math.max(1e-12, given));
    }
  }

  static TruthCurve start() {
    return new TruthCurve(HIGHEST, SLOPE_WITHOUT_ERRORS, 0);
  }

  /** The probability that a label of these log odds is the true one. */
  double at(double logOdds) {
    return 1 / (1 + StrictMath.exp(-height - slope * (logOdds - HIGHEST)));
  }

  private TruthCurve with(double a, double b, OddsCounts counts, Rate rate, double usualSlope) {
    TruthCurve curve = new TruthCurve(a, b, 0);
    double sum =
        -HEIGHT_PRECISION / 2 * (a - HIGHEST) * (a - HIGHEST)
            - SLOPE_PRECISION / 2 * (b - usualSlope) * (b - usualSlope);
    for (int bin = 0; bin < counts.size(); bin++) {
      double given = rate.given(curve.at(counts.logOdds(bin)));
      sum += counts.given(bin) * StrictMath.log(given);
      sum += (counts.all(bin) - counts.given(bin)) * StrictMath.log(1 - given);
    }
    return new TruthCurve(a, b, sum);
  }

  private TruthCurve better(OddsCounts counts, Rate rate, double usualSlope) {
    double forHeight = -HEIGHT_PRECISION * (height - HIGHEST);
    double forSlope = -SLOPE_PRECISION * (slope - usualSlope);
    double heights = HEIGHT_PRECISION;
    double both = 0;
    double slopes = SLOPE_PRECISION;
    for (int bin = 0; bin < counts.size(); bin++) {
      double x = counts.logOdds(bin) - HIGHEST;
      double truth = at(counts.logOdds(bin));
      double given = rate.given(truth);
      double change = (1 - rate.share - rate.other) * truth * (1 - truth);
      double variance = given * (1 - given);
      double pull = (counts.given(bin) - counts.all(bin) * given) / variance * change;
      double weight = counts.all(bin) * change * change / variance;
      forHeight += pull;
      forSlope += pull * x;
      heights += weight;
      both += weight * x;
      slopes += weight * x * x;
    }
    double determinant = heights * slopes - both * both;
    double up = (forHeight * slopes - forSlope * both) / determinant;
    double steeper = (forSlope * heights - forHeight * both) / determinant;
    for (double part = 1; part > 1e-3; part /= 2) {
      TruthCurve next = with(height + part * up, slope + part * steeper, counts, rate, usualSlope);
      if (next.logLikelihood >= logLikelihood) {
        return next;
      }
    }
    return this;
  }
}
