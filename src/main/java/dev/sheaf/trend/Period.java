package dev.sheaf.trend;

import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A period of the calendar: a day, an ISO week, a month, a quarter or a year. Periods are ordered
 * by time.
 *
 * @param first its first day
 */
public record Period(Granularity granularity, LocalDate first) implements Comparable<Period> {
  public Period {
    Require.that(
        granularity != Granularity.WEEK || first.getDayOfWeek().getValue() == 1,
        "a week starts on Monday: %s",
        first);
    Require.that(
        granularity.compareTo(Granularity.MONTH) < 0 || first.getDayOfMonth() == 1,
        "a %s starts on the first of a month: %s",
        granularity.word(),
        first);
    Require.that(
        granularity != Granularity.QUARTER || first.getMonthValue() % 3 == 1,
        "no quarter starts on %s",
        first);
    Require.that(
        granularity != Granularity.YEAR || first.getMonthValue() == 1,
        "a year starts in January: %s",
        first);
  }

  /**
   * The name as ISO 8601 writes it, and {@code 2025-Q1} for a quarter: {@code 2025-01-03}, {@code
   * 2025-W01}, {@code 2025-01}, {@code 2025}.
   */
  public String name() {
    return switch (granularity) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> first.toString().substring(0, 7);
      case QUARTER ->
          String.format(
              Locale.ROOT, "%04d-Q%d", first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
    };
  }

  /** The period that follows. */
  public Period next() {
    return plus(1);
  }

  /** The period that is a number of periods later. */
  public Period plus(long periods) {
    return new Period(granularity, granularity.plus(first, periods));
  }

  /**
   * How many periods later another one of the same granularity is; negative where it is earlier.
   */
  public long until(Period later) {
    Require.that(
        granularity == later.granularity,
        "%s and %s are not of one granularity",
        name(),
        later.name());
    return granularity.between(first, later.first);
  }

  /** Its last day. */
  public LocalDate last() {
    return granularity.plus(first, 1).minusDays(1);
  }

  /** How many days it has. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last()) + 1;
  }

  @Override
  public int compareTo(Period other) {
    return first.compareTo(other.first);
  }

  @Override
  public String toString() {
    return name();
  }
}
