package dev.sheaf.chart.trend;

import dev.sheaf.trend.TopicTrend;

/** How far a label's share went: from the start to the end of the path fitted to it. */
record ShareShift(double from, double to) {
  /** Where nothing is fitted, both are the label's share of all papers drawn. */
  static ShareShift of(TopicTrend trend, TrendView view) {
    double share = PooledShare.of(trend, view.telling()).share();
    return trend
        .statistics()
        .change()
        .map(change -> new ShareShift(change.start(), change.end()))
        .orElse(new ShareShift(share, share));
  }

  double size() {
    return Math.abs(to - from);
  }
}
