package dev.sheaf.read.entry;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings of dates, and how each is read. They are made at the first text that may name a
 * date, which most starts do not meet.
 */
final class DateSpellings {
  private static final String YEAR = "(?<![\\d.])((?:19|20)\\d\\d)";
  static final String NAME =
      "(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
  static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
  private static final String GAP = "[\\s,\\-/'’]{0,3}";
  private static final String SEPARATOR = "\\s?[-./\\u2010-\\u2014]\\s?";
  private static final String NOT_INSIDE_NUMBER = "(?!\\d|[-./]\\d)";

  record Spelling(Pattern pattern, Function<Matcher, Optional<PublicationDate>> reading) {
    Spelling(String pattern, Function<Matcher, Optional<PublicationDate>> reading) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }
  }

  static final List<Spelling> DAYS =
      List.of(
          new Spelling(
              YEAR + "\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})(?!\\d)", m -> date(m, 1, 2, 3)),
          new Spelling(
              YEAR + "(" + SEPARATOR + ")(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> date(m, 1, 3, 4)),
          new Spelling(
              "(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d|\\.\\d)", m -> date(m, 1, 2, 3)),
          new Spelling(NAME + GAP + DAY + GAP + YEAR + "(?!\\d)", m -> date(m, 3, 1, 2)),
          new Spelling(
              "(?<!\\d)" + DAY + GAP + "(?:of )?" + NAME + GAP + YEAR + "(?!\\d)",
              m -> date(m, 3, 2, 1)),
          new Spelling(YEAR + GAP + NAME + GAP + DAY, m -> date(m, 1, 2, 3)),
          new Spelling(
              "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)",
              DateSpellings::yearLast),
          new Spelling(YEAR + "-?W([0-5]\\d)(?:-?[1-7])?(?![\\w])", DateSpellings::week));

  static final List<Spelling> MONTHS =
      List.of(
          new Spelling(YEAR + "\\s*年\\s*(\\d{1,2})\\s*月", m -> date(m, 1, 2, 0)),
          new Spelling(NAME + GAP + YEAR + NOT_INSIDE_NUMBER, m -> date(m, 2, 1, 0)),
          new Spelling(YEAR + GAP + NAME, m -> date(m, 1, 2, 0)),
          new Spelling(
              "(?<![\\w./-])(\\d{1,2})[-/]((?:19|20)\\d\\d)" + NOT_INSIDE_NUMBER,
              m -> date(m, 2, 1, 0)),
          new Spelling(
              YEAR + "[-./](\\d{1,2})(?!\\d|[-./]\\d|\\s?[-\\u2010-\\u2014]\\s?\\d{1,2}\\b)",
              m -> date(m, 1, 2, 0)));

  static final List<Spelling> YEARS =
      List.of(
          new Spelling("(?<![\\d/.-])((?:19|20)\\d\\d)" + NOT_INSIDE_NUMBER, m -> date(m, 1, 0, 0)),
          new Spelling("(?<=\\p{Lu}{3})\\s?['’]([0-4]\\d)(?!\\d)", DateSpellings::shortYear));

  private DateSpellings() {}

  /** The first date in a text among those spelled in one of these ways. */
  static Optional<PublicationDate> first(List<Spelling> spellings, CharSequence text) {
    Optional<PublicationDate> found = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (Spelling spelling : spellings) {
      Matcher match = spelling.pattern().matcher(text);
      while (match.find() && match.start() < at) {
        Optional<PublicationDate> date = spelling.reading().apply(match);
        if (date.isPresent()) {
          found = date;
          at = match.start();
        }
      }
    }
    return found;
  }

  /** 31/05/2024 and 05/31/2024 are a day, 05/06/2024 is not known to be in May or in June. */
  private static Optional<PublicationDate> yearLast(Matcher match) {
    int first = Integer.parseInt(match.group(1));
    int second = Integer.parseInt(match.group(3));
    int year = Integer.parseInt(match.group(4));
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.of(PublicationDate.parse(match.group(4), Origin.GIVEN));
    }
    return first > 12 ? date(year, second, first) : date(year, first, second);
  }

  /** The Monday of a week as in 2024-W18. */
  private static Optional<PublicationDate> week(Matcher match) {
    int week = Integer.parseInt(match.group(2));
    LocalDate inFirst = LocalDate.of(Integer.parseInt(match.group(1)), 1, 4);
    LocalDate monday = inFirst.with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
    return week == 0 || (week == 53 && monday.plusDays(3).getYear() != inFirst.getYear())
        ? Optional.empty()
        : Optional.of(new PublicationDate(monday, Precision.DAY, Origin.GIVEN));
  }

  /** A year as in CVPR'24. */
  private static Optional<PublicationDate> shortYear(Matcher match) {
    return Optional.of(PublicationDate.parse("20" + match.group(1), Origin.GIVEN));
  }

  /** The date that groups of a match make; group 0 stands for a part that is not named. */
  private static Optional<PublicationDate> date(Matcher match, int year, int month, int day) {
    int monthNumber = month == 0 ? 0 : number(match.group(month));
    int dayNumber = day == 0 ? 0 : Integer.parseInt(match.group(day));
    if ((month > 0 && monthNumber == 0) || (day > 0 && dayNumber == 0)) {
      return Optional.empty();
    }
    return date(Integer.parseInt(match.group(year)), monthNumber, dayNumber);
  }

  static Optional<PublicationDate> date(int year, int month, int day) {
    if (month > 12 || (day > 0 && (month == 0 || day > lengthOf(month, year)))) {
      return Optional.empty();
    }
    Precision precision = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    LocalDate first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    return Optional.of(new PublicationDate(first, precision, Origin.GIVEN));
  }

  private static int lengthOf(int month, int year) {
    return YearMonth.of(year, month).lengthOfMonth();
  }

  static int number(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String start = month.substring(0, 3).toUpperCase(Locale.ROOT);
    int number = 1;
    while (!Month.of(number).name().startsWith(start)) {
      number++;
    }
    return number;
  }
}
