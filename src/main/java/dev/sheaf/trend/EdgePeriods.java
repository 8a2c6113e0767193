package dev.sheaf.trend;

import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Says whether the papers fill the first and the last period.
 *
 * <p>A last period is unfinished if it is not over today, or if more days are left in it after the
 * latest paper than usually pass between two days with papers. What is usual is read off the data:
 * nine of ten gaps between days with papers are no longer. A tenth of a period may be missing in
 * any case. So a digest that rests on Saturday and Sunday has a finished month where the last paper
 * is of Friday the 29th, and papers that come once a month fill their months. The first period
 * alike, before the earliest paper. A date known to the month or year may be any day of it, and
 * gives no reason to call a period unfinished.
 */
record EdgePeriods(LocalDate earliest, LocalDate latest, long usualGap) {
  private static final double USUAL = 0.9;
  private static final double MISSING = 0.1;

  static EdgePeriods of(List<PublicationDate> dates) {
    long[] days =
        dates.stream()
            .filter(date -> date.precision() == PublicationDate.Precision.DAY)
            .mapToLong(date -> date.firstDay().toEpochDay())
            .distinct()
            .sorted()
            .toArray();
    LocalDate earliest =
        dates.stream().map(PublicationDate::firstDay).min(LocalDate::compareTo).orElseThrow();
    LocalDate latest =
        dates.stream().map(EdgePeriods::latestDay).max(LocalDate::compareTo).orElseThrow();
    return new EdgePeriods(earliest, latest, usualGap(days));
  }

  boolean startsLate(Period first) {
    return ChronoUnit.DAYS.between(first.first(), earliest) > tolerance(first);
  }

  boolean endsEarly(Period last, LocalDate today) {
    boolean isOver = today.isAfter(last.last());
    return !isOver || ChronoUnit.DAYS.between(latest, last.last()) > tolerance(last);
  }

  private double tolerance(Period period) {
    return Math.max(usualGap - 1.0, MISSING * period.days());
  }

  private static LocalDate latestDay(PublicationDate date) {
    LocalDate first = date.firstDay();
    return switch (date.precision()) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** The gap in days that nine of ten do not exceed; 1 between a day and the next. */
  private static long usualGap(long[] days) {
    long[] gaps = new long[Math.max(0, days.length - 1)];
    Arrays.setAll(gaps, i -> days[i + 1] - days[i]);
    Arrays.sort(gaps);
    return gaps.length == 0 ? 1 : gaps[(int) Math.ceil(USUAL * gaps.length) - 1];
  }
}
