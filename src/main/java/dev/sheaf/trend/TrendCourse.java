package dev.sheaf.trend;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The shares of a label in the tested periods. The verdict on the label rests on them. */
public final class TrendCourse {
  private final List<Period> periods;
  private final ShareSeries series;

  private TrendCourse(List<Period> periods, ShareSeries series) {
    this.periods = List.copyOf(periods);
    this.series = series;
  }

  /** The course of a label on the timeline of its points. */
  public static TrendCourse of(Timeline timeline, TopicTrend trend) {
    int[] tested = TrendTests.tested(timeline, trend.points());
    return new TrendCourse(
        Arrays.stream(tested).mapToObj(timeline.periods()::get).toList(),
        new ShareSeries(
            tested, trend.points(), Collections.nCopies(timeline.size(), Expected.NONE)));
  }

  /** The periods that were tested: finished ones with papers. */
  public List<Period> periods() {
    return periods;
  }

  /** Whether fewer periods were tested than a verdict takes. */
  public boolean isShort() {
    return periods.size() < Evidence.SHORT_SERIES;
  }

  /** How many papers are of the label in these periods. */
  public double papers() {
    return series.count();
  }

  /** How many papers a verdict takes. */
  public static double fewestPapers() {
    return Evidence.FEWEST_PAPERS;
  }

  /** The periods that the first share is taken from; there must be one. */
  public List<Period> first() {
    return periods.subList(0, series.end());
  }

  /** The share of the papers of the first periods, from 0 to 1. */
  public double firstShare() {
    return series.early();
  }

  /** The periods that the last share is taken from; there must be one. */
  public List<Period> last() {
    return periods.subList(periods.size() - series.end(), periods.size());
  }

  /** The share of the papers of the last periods, from 0 to 1. */
  public double lastShare() {
    return series.late();
  }

  /** The periods before the first paper of the label. */
  public List<Period> absence() {
    return periods.subList(0, series.absent());
  }

  /** The share of the papers of the periods behind the {@link #absence}, from 0 to 1. */
  public double presentShare() {
    return series.share(series.absent(), periods.size());
  }

  /** Whether chance alone makes a change with this adjusted p often enough. */
  public static boolean isWithinChance(double adjustedP) {
    return adjustedP > TrendTests.LEVEL;
  }
}
