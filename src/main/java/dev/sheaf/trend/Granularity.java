package dev.sheaf.trend;

import dev.sheaf.corpus.PublicationDate.Precision;
import dev.sheaf.error.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The length of a {@link Period}. */
public enum Granularity {
  DAY(365.2425, ChronoUnit.DAYS, 1),
  /** An ISO week, Monday to Sunday. */
  WEEK(365.2425 / 7, ChronoUnit.WEEKS, 1),
  MONTH(12, ChronoUnit.MONTHS, 1),
  QUARTER(4, ChronoUnit.MONTHS, 3),
  YEAR(1, ChronoUnit.YEARS, 1);

  private final double perYear;
  private final ChronoUnit unit;
  private final int units;

  Granularity(double perYear, ChronoUnit unit, int units) {
    this.perYear = perYear;
    this.unit = unit;
    this.units = units;
  }

  /**
   * The granularity that a word names: {@code day}, {@code week}, {@code month}, {@code quarter} or
   * {@code year}.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Granularity parse(String word) {
    var named = Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    Require.that(
        named.isPresent(),
        "expected %s, found \"%s\"",
        Arrays.stream(values()).map(Granularity::word).collect(Collectors.joining(", ")),
        word);
    return named.orElseThrow();
  }

  /** The word used in options and reports. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many of its periods a year has on average. */
  public double perYear() {
    return perYear;
  }

  /** The period that a day belongs to. */
  public Period of(LocalDate day) {
    return new Period(
        this,
        switch (this) {
          case DAY -> day;
          case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH -> day.withDayOfMonth(1);
          case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
          case YEAR -> day.withDayOfYear(1);
        });
  }

  /**
   * Whether a date of this precision determines the period. A date known to the month determines no
   * day and no week.
   */
  public boolean isToldBy(Precision precision) {
    return switch (precision) {
      case DAY -> true;
      case MONTH -> compareTo(MONTH) >= 0;
      case YEAR -> this == YEAR;
    };
  }

  /** The first day of the period that is a number of periods later. */
  LocalDate plus(LocalDate first, long periods) {
    return first.plus(periods * units, unit);
  }

  /** How many periods later one first day of a period is than another. */
  long between(LocalDate first, LocalDate later) {
    return unit.between(first, later) / units;
  }
}
