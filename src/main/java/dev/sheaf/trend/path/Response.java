package dev.sheaf.trend.path;

import java.util.function.IntToDoubleFunction;

/**
 * The counts of a label as logits near a pilot path, with the variance that sampling and predicting
 * give them: the working response of a generalised linear model (McCullagh and Nelder, Generalized
 * Linear Models, 1989, section 2.5). A cell without a paper of the label is no trouble.
 */
final class Response {
  private static final double USUAL_SLOPE = 2;
  private static final int STEPS = 12;

  private final double[] logits;
  private final double[] variances;

  private Response(double[] logits, double[] variances) {
    this.logits = logits;
    this.variances = variances;
  }

  double[] logits() {
    return logits;
  }

  /** The variance of each logit around the path. */
  double[] variances() {
    return variances;
  }

  /** Near the logistic line through the counts, found by Newton's method in short steps. */
  static Response nearLine(LabelCells cells) {
    double level = Logit.of(cells.share());
    double slope = 0;
    for (int step = 0; step < STEPS; step++) {
      double ones = 0;
      double once = 0;
      double twice = 1 / (USUAL_SLOPE * USUAL_SLOPE);
      double left = 0;
      double leftOnce = -slope * twice;
      for (int t = 0; t < cells.size(); t++) {
        double x = cells.position(t) - 0.5;
        double share = Logit.share(level + slope * x);
        double weight = cells.papers(t) * share * (1 - share);
        double away = cells.count(t) - cells.papers(t) * share;
        ones += weight;
        once += weight * x;
        twice += weight * x * x;
        left += away;
        leftOnce += away * x;
      }
      double determinant = ones * twice - once * once;
      level += shortStep((twice * left - once * leftOnce) / determinant);
      slope += shortStep((ones * leftOnce - once * left) / determinant);
    }
    double start = level - slope / 2;
    double change = slope;
    return near(cells, t -> start + change * cells.position(t));
  }

  private static double shortStep(double step) {
    return Double.isFinite(step) ? Math.max(-1, Math.min(1, step)) : 0;
  }

  /** Near a path of logits. */
  static Response near(LabelCells cells, IntToDoubleFunction path) {
    double[] logits = new double[cells.size()];
    double[] variances = new double[cells.size()];
    for (int t = 0; t < logits.length; t++) {
      double logit = path.applyAsDouble(t);
      double share = Logit.share(logit);
      double weight = cells.papers(t) * share * (1 - share);
      logits[t] = logit + (cells.count(t) - cells.papers(t) * share) / weight;
      variances[t] = 1 / weight + cells.noise(t) / weight / weight;
    }
    return new Response(logits, variances);
  }
}
