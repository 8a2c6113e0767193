package dev.sheaf.read.record;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.read.entry.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the date of a paper in the dates of a record. The first one counts; another of the same
 * year makes it more precise, and so does one without a year, such as "March 1".
 */
final class RecordDates {
  /** Parts that are not known are zeros, letters or nothing: 2024/03//, 2024-XX, 2024-03-00. */
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:[-/]+(\\d{1,2})(?!\\d)(?:[-/]+(\\d{1,2})(?!\\d))?)?(?!\\d).*");

  private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)");

  /** In characters; a date is not longer. */
  private static final int LONGEST = 100;

  private RecordDates() {}

  static Optional<PublicationDate> of(List<String> texts) {
    Optional<PublicationDate> best = Optional.empty();
    List<String> withoutYear = new ArrayList<>();
    for (String text : texts) {
      Optional<PublicationDate> date = date(text);
      if (date.isEmpty()) {
        withoutYear.add(text);
      }
      best = best.isEmpty() ? date : moreExact(best, date);
    }
    for (String text : withoutYear) {
      Optional<String> year = best.map(date -> " " + date.firstDay().getYear());
      best = moreExact(best, year.flatMap(behind -> date(text + behind)));
    }
    return best;
  }

  private static Optional<PublicationDate> moreExact(
      Optional<PublicationDate> known, Optional<PublicationDate> other) {
    boolean agree =
        known.isPresent()
            && other.isPresent()
            && other.get().toString().startsWith(known.get().toString());
    return agree ? other : known;
  }

  private static Optional<PublicationDate> date(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher compact = COMPACT.matcher(text);
    Matcher numbers = compact.matches() ? compact : NUMBERS.matcher(text);
    if (numbers.matches()) {
      Optional<PublicationDate> date = date(numbers.group(1), numbers.group(2), numbers.group(3));
      boolean mayTellMore = numbers.group(2) == null && numbers.end(1) < text.length();
      return mayTellMore ? Dates.find(text).or(() -> date) : date;
    }
    return Dates.find(text);
  }

  /** As much of it as the calendar has. */
  private static Optional<PublicationDate> date(String year, String month, String day) {
    StringBuilder text = new StringBuilder(year);
    if (isPart(month, 12)) {
      text.append('-').append(twoDigits(month));
      if (isPart(day, 31)) {
        text.append('-').append(twoDigits(day));
      }
    }
    try {
      return Optional.of(PublicationDate.parse(text.toString(), Origin.GIVEN));
    } catch (IllegalArgumentException e) {
      return text.length() > 7 ? date(year, month, "") : Optional.empty();
    }
  }

  private static boolean isPart(String digits, int most) {
    return digits != null
        && !digits.isEmpty()
        && Integer.parseInt(digits) >= 1
        && Integer.parseInt(digits) <= most;
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
