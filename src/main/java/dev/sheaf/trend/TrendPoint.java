package dev.sheaf.trend;

import dev.sheaf.error.Require;

/**
 * One label in one period.
 *
 * @param papers all papers of the period that have a label of the facet or a prediction
 * @param given how many of them bear the label
 * @param predicted how many papers without labels are expected to have it; not always a whole
 *     number, because the classifier's errors are taken out
 * @param low the lower end of the share's 90 % band, from 0 to 1
 * @param high the upper end of the share's 90 % band, from 0 to 1
 */
public record TrendPoint(int papers, int given, double predicted, double low, double high) {
  public TrendPoint {
    Require.that(given >= 0 && given <= papers, "%d of %d papers", given, papers);
    Require.that(Double.isFinite(predicted), "no count: %s", predicted);
    Require.that(0 <= low && low <= high && high <= 1, "no band: %s to %s", low, high);
  }

  /** How many papers of the period are of the label. */
  public double count() {
    return given + predicted;
  }

  /** The label's share of the period's papers, from 0 to 1; 0 if there is no paper. */
  public double share() {
    return papers == 0 ? 0 : Math.max(0, Math.min(1, count() / papers));
  }
}
