package dev.sheaf.chart.trend;

import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import java.util.Collection;
import java.util.List;

/**
 * A label in several periods taken together.
 *
 * @param papers all papers, whatever their label
 * @param count those of the label
 * @param predicted how many of these are predicted
 */
record PooledShare(long papers, double count, double predicted) {
  static PooledShare of(TopicTrend trend, Collection<Integer> periods) {
    List<TrendPoint> points = periods.stream().map(trend.points()::get).toList();
    return new PooledShare(
        points.stream().mapToLong(TrendPoint::papers).sum(),
        points.stream().mapToDouble(TrendPoint::count).sum(),
        points.stream().mapToDouble(TrendPoint::predicted).sum());
  }

  /** The label's share, from 0 to 1; 0 if there is no paper. */
  double share() {
    return papers == 0 ? 0 : count / papers;
  }
}
