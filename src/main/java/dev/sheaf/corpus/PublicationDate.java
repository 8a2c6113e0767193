package dev.sheaf.corpus;

import dev.sheaf.error.Require;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * When a document was published, as precisely as it is known.
 *
 * @param firstDay the day, or the first day of the month or year
 * @param origin where the date comes from
 */
public record PublicationDate(LocalDate firstDay, Precision precision, Origin origin)
    implements Comparable<PublicationDate> {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  /** How much of a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  /** Where a date comes from. */
  public enum Origin {
    /** The digest says so. */
    GIVEN,
    /** Read off the month in the document's arXiv id. */
    ARXIV_ID
  }

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

  /** A day that the digest gives. */
  public static PublicationDate of(LocalDate day) {
    return new PublicationDate(day, Precision.DAY, Origin.GIVEN);
  }

  /**
   * Reads {@code 2024-02-29}, {@code 2024-02} or {@code 2024}.
   *
   * @throws IllegalArgumentException for anything else
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

  /** The number that some digits make; 1 where they are not given. */
  private static int number(String text, int from, int to) {
    return to <= text.length() ? Integer.parseInt(text, from, to, 10) : 1;
  }

  /** Earlier first; where both start on the same day, the more precise one first. */
  @Override
  public int compareTo(PublicationDate other) {
    int byDay = firstDay.compareTo(other.firstDay);
    if (byDay != 0) {
      return byDay;
    }
    int byPrecision = precision.compareTo(other.precision);
    return byPrecision != 0 ? byPrecision : origin.compareTo(other.origin);
  }

  /** As much of the ISO date as is known: {@code 2024-02-29}, {@code 2024-02} or {@code 2024}. */
  @Override
  public String toString() {
    int length = precision == Precision.DAY ? 10 : precision == Precision.MONTH ? 7 : 4;
    return firstDay.toString().substring(0, length);
  }
}
