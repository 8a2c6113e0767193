package dev.sheaf.trend;

import dev.sheaf.corpus.Label;
import java.util.List;

/**
 * A label over time.
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

  /**
   * The verdict as a sentence, such as {@code rising: from 8 % in 2024-01 to 17 % in 2024-12, +0.8
   * points a month, more than chance (adjusted p 0.002)}.
   *
   * @param timeline that of the points
   */
  public String sentence(Timeline timeline) {
    return new TrendSentence(timeline, this).text();
  }
}
