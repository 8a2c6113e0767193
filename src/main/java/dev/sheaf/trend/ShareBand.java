package dev.sheaf.trend;

import dev.sheaf.math.Normal;

/**
 * A 90 % band around a share. It covers chance in drawing papers and the uncertainty of
 * predictions.
 *
 * @param low from 0 to the share
 * @param high from the share to 1
 */
record ShareBand(double low, double high) {

  /**
   * Wilson's interval (JASA 22, 1927), at 90 %, of a share of papers whose labels are given; all of
   * [0, 1] if there are none.
   */
  static ShareBand ofGiven(double count, double papers) {
    if (papers == 0) {
      return new ShareBand(0, 1);
    }
    double share = count / papers;
    double square = Normal.QUANTILE_95 * Normal.QUANTILE_95;
    double centre = count + square / 2;
    double spread = Normal.QUANTILE_95 * Math.sqrt(count * (1 - share) + square / 4);
    double low = Math.max(0, (centre - spread) / (papers + square));
    double high = Math.min(1, (centre + spread) / (papers + square));
    return new ShareBand(Math.min(low, share), Math.max(high, share));
  }

  /**
   * Of papers in part given, in part predicted: how far each band reaches, in papers, added as
   * independent errors are (the root of the sum of squares). So it is Wilson's where all is given
   * and the predictions' where all is predicted.
   *
   * @param given how many of the given papers are of the label
   * @param answered how many papers have labels
   * @param predicted how many others are expected to be of the label
   * @param papers all of them, at least 1
   */
  static ShareBand of(double given, double answered, Expected predicted, double papers) {
    double share = Math.max(0, Math.min(1, (given + predicted.count()) / papers));
    ShareBand known = ofGiven(given, answered);
    double below = Math.hypot(given - answered * known.low, predicted.count() - predicted.low());
    double above = Math.hypot(answered * known.high - given, predicted.high() - predicted.count());
    return new ShareBand(Math.max(0, share - below / papers), Math.min(1, share + above / papers));
  }
}
