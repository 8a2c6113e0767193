package dev.sheaf.trend;

import dev.sheaf.trend.TrendStatistics.ChangePoint;
import java.util.Collections;
import java.util.Locale;

/** A verdict in plain English, with the numbers that it rests on. */
final class TrendSentence {
  private final Timeline timeline;
  private final TrendStatistics statistics;
  private final int[] tested;
  private final ShareSeries series;

  TrendSentence(Timeline timeline, TopicTrend trend) {
    this.timeline = timeline;
    this.statistics = trend.statistics();
    this.tested = TrendTests.tested(timeline, trend.points());
    this.series =
        new ShareSeries(
            tested, trend.points(), Collections.nCopies(timeline.size(), Expected.NONE));
  }

  String text() {
    String reason =
        switch (statistics.verdict()) {
          case NEW -> appearance() + chance();
          case RISING, FALLING -> change() + chance();
          case STEADY -> course() + ", " + steadiness();
          case UNCERTAIN -> course() + doubt();
          case TOO_FEW_TO_TELL -> lack();
        };
    return statistics.verdict().word() + ": " + reason;
  }

  private String change() {
    return statistics.jump().map(this::jump).orElseGet(() -> course() + slope());
  }

  private String jump(ChangePoint jump) {
    return String.format(
        Locale.ROOT,
        "from %s before %s to %s since then",
        percent(jump.before()),
        timeline.periods().get(jump.period()),
        percent(jump.after()));
  }

  private String course() {
    int n = tested.length;
    int end = series.end();
    return String.format(
        Locale.ROOT,
        "from %s in %s to %s in %s",
        percent(series.early()),
        periods(0, end - 1),
        percent(series.late()),
        periods(n - end, n - 1));
  }

  private String appearance() {
    int absent = series.absent();
    int n = tested.length;
    return String.format(
        Locale.ROOT,
        "no paper in %s, %s from %s on",
        periods(0, absent - 1),
        percent(series.share(absent, n)),
        timeline.periods().get(tested[absent]));
  }

  private String slope() {
    return String.format(
        Locale.ROOT,
        ", %s points a %s",
        signed(100 * statistics.slope()),
        timeline.granularity().word());
  }

  private String chance() {
    return statistics.adjustedP() < 0.001
        ? ", more than chance (adjusted p below 0.001)"
        : String.format(
            Locale.ROOT, ", more than chance (adjusted p %.2g)", statistics.adjustedP());
  }

  private String steadiness() {
    return statistics.adjustedP() > TrendTests.LEVEL
        ? String.format(
            Locale.ROOT,
            "no more change than chance makes (adjusted p %.2g)",
            statistics.adjustedP())
        : "a change too small to speak of";
  }

  private String doubt() {
    return String.format(
        Locale.ROOT, ", which may be chance (adjusted p %.2g)", statistics.adjustedP());
  }

  private String lack() {
    return tested.length < Evidence.SHORT_SERIES
        ? String.format(
            Locale.ROOT,
            "%d finished %s%s with papers, and three are needed",
            tested.length,
            timeline.granularity().word(),
            tested.length == 1 ? "" : "s")
        : String.format(
            Locale.ROOT,
            "%.0f papers, and %.0f are needed",
            series.count(),
            Evidence.FEWEST_PAPERS);
  }

  private String periods(int from, int to) {
    Period first = timeline.periods().get(tested[from]);
    return from == to ? first.name() : first + " to " + timeline.periods().get(tested[to]);
  }

  private static String percent(double share) {
    double percent = 100 * share;
    String format =
        percent == 0 || percent >= 9.95 ? "%.0f %%" : percent >= 0.1 ? "%.1f %%" : "%.2f %%";
    return String.format(Locale.ROOT, format, percent);
  }

  /** At least two digits of what changes. */
  private static String signed(double points) {
    double size = Math.abs(points);
    return String.format(
        Locale.ROOT, size >= 1 ? "%+.1f" : size >= 0.1 ? "%+.2f" : "%+.3f", points);
  }
}
