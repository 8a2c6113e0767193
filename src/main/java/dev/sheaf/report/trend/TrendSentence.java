package dev.sheaf.report.trend;

import dev.sheaf.report.Percent;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendStatistics;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A verdict in plain English, with the numbers that it rests on, such as {@code rising: from 8.0 %
 * in 2024-01 to 17 % in 2024-12, +9.0 points (95 %: +5.1 to +13.2), since 2024-05}.
 */
public final class TrendSentence {
  private static final String LACK = "the papers lie too close together in time";

  private final Timeline timeline;
  private final TopicTrend trend;
  private final TrendStatistics statistics;

  /** The sentence of a label on a timeline. */
  public TrendSentence(Timeline timeline, TopicTrend trend) {
    this.timeline = timeline;
    this.trend = trend;
    this.statistics = trend.statistics();
  }

  public String text() {
    return statistics.verdict().word() + ": " + statistics.change().map(this::reason).orElse(LACK);
  }

  private String reason(Change change) {
    return switch (statistics.verdict()) {
      case NEW -> "no paper before " + since(change) + ", " + percent(change.end()) + " since then";
      case GONE -> percent(change.start()) + " before " + since(change) + ", no paper since then";
      case RISING, FALLING -> change.isJump() ? jump(change) : line(change);
      case STEADY -> course(change) + "; a change of a fifth would be seen";
      case FLUCTUATING ->
          "periods differ by more than chance, without a direction; " + course(change);
      case TOO_FEW_TO_TELL -> lack();
    };
  }

  private String jump(Change change) {
    return "from %s before %s to %s since then, %s"
        .formatted(percent(change.start()), since(change), percent(change.end()), interval(change));
  }

  private String line(Change change) {
    return course(change) + ", since " + since(change);
  }

  private String course(Change change) {
    return "from %s in %s to %s in %s, %s"
        .formatted(
            percent(change.start()),
            period(change.from()),
            percent(change.end()),
            period(change.to()),
            interval(change));
  }

  private String lack() {
    return Plural.counted(Math.round(trend.count()), "paper")
        + ", about "
        + needed(statistics)
        + " would tell";
  }

  /** About how many papers would tell, with two digits. */
  public static String needed(TrendStatistics statistics) {
    BigDecimal papers =
        BigDecimal.valueOf(statistics.needed()).round(new MathContext(2, RoundingMode.CEILING));
    return String.format(Locale.ROOT, "%,d", papers.longValue());
  }

  private static String interval(Change change) {
    return "%s points (95 %%: %s to %s)"
        .formatted(
            Percent.points(change.size()),
            Percent.points(change.low()),
            Percent.points(change.high()));
  }

  private String since(Change change) {
    return change.since().map(this::period).orElse("-");
  }

  private String period(LocalDate day) {
    return timeline.granularity().of(day).name();
  }

  private static String percent(double share) {
    return Percent.of(share) + " %";
  }
}
