package dev.sheaf.chart.trend;

import dev.sheaf.trend.TopicTrend;
import java.util.List;

/**
 * How far a label's share went: from that of the first fourth of the periods taken together to that
 * of the last.
 */
record ShareShift(double from, double to) {
  static ShareShift of(TopicTrend trend, TrendView view) {
    List<Integer> periods = view.telling();
    int fourth = part(periods);
    int size = periods.size();
    return new ShareShift(
        PooledShare.of(trend, periods.subList(0, fourth)).share(),
        PooledShare.of(trend, periods.subList(size - fourth, size)).share());
  }

  /** How many periods a fourth is: 1 at least, unless there is none. */
  static int part(List<Integer> periods) {
    return Math.min(periods.size(), Math.max(1, periods.size() / 4));
  }

  double size() {
    return Math.abs(to - from);
  }
}
