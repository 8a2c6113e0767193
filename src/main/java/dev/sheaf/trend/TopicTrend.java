package dev.sheaf.trend;

import dev.sheaf.corpus.Label;
import java.util.List;

/**
 * One label over time. *
 *
 * @param points one for each period of the timeline
 */
public record TopicTrend(Label label, List<TrendPoint> points, TrendStatistics statistics) {
  public TopicTrend {
    points = List.copyOf(points);
  }

  /** How many papers are of the label in all periods together. */
  public double count() {
    return points.stream().mapToDouble(TrendPoint::count).sum();
  }
}
