package dev.sheaf.corpus;

import dev.sheaf.error.Require;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The date on which a document was published, as precisely as it is known. Dates are ordered by
 * their first day. *
 *
 * @param firstDay the day; if only the month or year is known, its first day. The year is from 1 to
 *     9999
 * @param precision how much of the date is known
 * @param origin where the date comes from
 */
public record PublicationDate(LocalDate firstDay, Precision precision, Origin origin)
    implements Comparable<PublicationDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** How much of a date is known. */
  public enum Precision {
    /** The day is known. */
    DAY,
    /** The month and year are known. */
    MONTH,
    /** Only the year is known. */
    YEAR
  }

  /** Where a date comes from. */
  public enum Origin {
    /** The digest says so. */
    GIVEN,
    /** The arXiv id of the document contains the month. */
    ARXIV_ID
  }

  /**
   * Checks that the day fits the precision.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999, or if the day is not the
   *     first of its month or year although only that is known
   */
  public PublicationDate {
    Require.that(
        firstDay.getYear() >= 1 && firstDay.getYear() <= 9999,
        "a year must be between 1 and 9999: %d",
        firstDay.getYear());
    Require.that(
        precision == Precision.DAY || firstDay.getDayOfMonth() == 1,
        "a date known to the %s starts on the first: %s",
        precision.name().toLowerCase(Locale.ROOT),
        firstDay);
    Require.that(
        precision != Precision.YEAR || firstDay.getMonthValue() == 1,
        "a date known to the year starts in January: %s",
        firstDay);
  }

  /**
   * A date that the digest gives to the day.
   *
   * @throws IllegalArgumentException if the year is not from 1 to 9999
   */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, Precision.DAY, Origin.GIVEN);
  }

  /**
   * Reads {@code 2024-02-29}, {@code 2024-02} or {@code 2024}.
   *
   * @throws IllegalArgumentException if the text has another form, or the calendar has no such date
   */
  public static PublicationDate parse(String text, Origin origin) {
    Require.that(
        FORM.matcher(text).matches(),
        "expected a date (2024-02-29, 2024-02 or 2024), found \"%s\"",
        text);
    Precision precision =
        text.length() == 4 ? Precision.YEAR : text.length() == 7 ? Precision.MONTH : Precision.DAY;
    try {
      LocalDate first = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      return new PublicationDate(first, precision, origin);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: \"" + text + "\"", e);
    }
  }

  /** The number in these places of the text; 1 if the text is shorter. */
  private static int number(String text, int from, int to) {
    return to <= text.length() ? Integer.parseInt(text, from, to, 10) : 1;
  }

  /**
   * Puts earlier dates first. If both have the same first day, the more precise one comes first.
   */
  @Override
  public int compareTo(PublicationDate other) {
    int byDay = firstDay.compareTo(other.firstDay);
    if (byDay != 0) {
      return byDay;
    }
    int byPrecision = precision.compareTo(other.precision);
    return byPrecision != 0 ? byPrecision : origin.compareTo(other.origin);
  }

  /** The known part of the ISO date: {@code 2024-02-29}, {@code 2024-02} or {@code 2024}. */
  @Override
  public String toString() {
    int length = precision == Precision.DAY ? 10 : precision == Precision.MONTH ? 7 : 4;
    return firstDay.toString().substring(0, length);
  }
}
