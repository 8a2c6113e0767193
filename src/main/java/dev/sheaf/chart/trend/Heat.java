package dev.sheaf.chart.trend;

import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;

/**
 * A label's shares as multiples of its mean.
 *
 * @param mean the label's share of all papers of the finished periods, from 0 to 1
 */
record Heat(TopicTrend trend, double mean) {
  static Heat of(TrendView view, TopicTrend trend) {
    return new Heat(trend, PooledShare.of(trend, view.telling()).share());
  }

  /** Whether there is nothing to compare: no papers in the period, or none of the label at all. */
  boolean isBlank(int period) {
    return point(period).papers() == 0 || mean == 0;
  }

  double times(int period) {
    return point(period).share() / mean;
  }

  /** The multiple at the lower end of the band; 0 if there is nothing to compare. */
  double low(int period) {
    return isBlank(period) ? 0 : point(period).low() / mean;
  }

  boolean isWithinChance(int period) {
    return point(period).low() <= mean && mean <= point(period).high();
  }

  private TrendPoint point(int period) {
    return trend.points().get(period);
  }
}
