package dev.sheaf.report.trend;

import dev.sheaf.text.Plural;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendCourse;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.TrendStatistics.ChangePoint;
import java.util.List;
import java.util.Locale;

/**
 * A verdict in plain English, with the numbers that it rests on, such as {@code rising: from 8 % in
 * 2024-01 to 17 % in 2024-12, +0.8 points a month, more than chance (adjusted p 0.002)}.
 */
public final class TrendSentence {
  private final Timeline timeline;
  private final TrendStatistics statistics;
  private final TrendCourse course;

  /** The sentence of a label on a timeline. */
  public TrendSentence(Timeline timeline, TopicTrend trend) {
    this.timeline = timeline;
    this.statistics = trend.statistics();
    this.course = TrendCourse.of(timeline, trend);
  }

  public String text() {
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
    return String.format(
        Locale.ROOT,
        "from %s in %s to %s in %s",
        percent(course.firstShare()),
        periods(course.first()),
        percent(course.lastShare()),
        periods(course.last()));
  }

  private String appearance() {
    return String.format(
        Locale.ROOT,
        "no paper in %s, %s from %s on",
        periods(course.absence()),
        percent(course.presentShare()),
        course.periods().get(course.absence().size()));
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
    return TrendCourse.isWithinChance(statistics.adjustedP())
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
    return course.isShort()
        ? Plural.counted(course.periods().size(), "finished " + timeline.granularity().word())
            + " with papers, and three are needed"
        : String.format(
            Locale.ROOT,
            "%.0f papers, and %.0f are needed",
            course.papers(),
            TrendCourse.fewestPapers());
  }

  private static String periods(List<Period> run) {
    Period first = run.get(0);
    Period last = run.get(run.size() - 1);
    return first.equals(last) ? first.name() : first + " to " + last;
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
