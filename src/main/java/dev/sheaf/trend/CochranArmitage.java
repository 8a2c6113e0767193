package dev.sheaf.trend;

import dev.sheaf.math.Normal;

/**
 * The straight line through a label's shares, each period weighing as much as its papers, and the
 * test of Cochran (Biometrics 10, 1954) and Armitage (Biometrics 11, 1955) for its slope.
 *
 * @param slope the change of the share where the score is higher by 1
 * @param deviation the standard deviation of the slope where shares do not change
 */
record CochranArmitage(double slope, double deviation) {

  /**
   * The line over scores, one for each period: over time, or over 0 and 1 to compare some periods
   * with the others.
   *
   * @param dispersion by how much the variance of counts is larger than binomial; 1 gives the test
   *     as published
   * @param wobble by how much shares go up and down without any reason worth a word, as a part of
   *     the share; 0 gives the test as published
   */
  static CochranArmitage of(ShareSeries series, double[] scores, double dispersion, double wobble) {
    double middle = mean(series, scores);
    double level = mean(series, series.shares());
    double never = Math.pow(wobble * series.share(), 2);
    double together = 0;
    double square = 0;
    double spread = 0;
    for (int t = 0; t < series.size(); t++) {
      double away = (scores[t] - middle) / series.variance(t);
      together += away * (series.share(t) - level);
      square += away * (scores[t] - middle);
      spread += away * away * (dispersion * series.variance(t) + never);
    }
    return square == 0
        ? new CochranArmitage(0, 0)
        : new CochranArmitage(together / square, Math.sqrt(spread) / square);
  }

  /**
   * How far the share of each period is from the line over time, in standard deviations of what
   * chance does.
   */
  static double[] residuals(ShareSeries series) {
    double[] times = series.times();
    double middle = mean(series, times);
    double level = mean(series, series.shares());
    double slope = of(series, times, 1, 0).slope;
    double[] residuals = new double[series.size()];
    for (int t = 0; t < residuals.length; t++) {
      double fitted = level + slope * (times[t] - middle);
      residuals[t] = (series.share(t) - fitted) / Math.sqrt(series.variance(t));
    }
    return residuals;
  }

  /** The slope by its standard deviation. */
  double z() {
    return deviation == 0 ? 0 : slope / deviation;
  }

  /** How probable a slope as steep as this is by chance. */
  double p() {
    return Normal.twoSided(z());
  }

  private static double mean(ShareSeries series, double[] values) {
    double sum = 0;
    double weights = 0;
    for (int t = 0; t < values.length; t++) {
      sum += values[t] / series.variance(t);
      weights += 1 / series.variance(t);
    }
    return sum / weights;
  }
}
