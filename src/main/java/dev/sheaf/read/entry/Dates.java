package dev.sheaf.read.entry;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in running text, in the usual Chinese and English spellings.
 *
 * <p>Of several dates in a text the most precise one counts, of equally precise ones the first. A
 * date that no calendar has, such as 2024-13-45, is none.
 */
public final class Dates {
  private static final String YEAR = "(?<![\\d.])((?:19|20)\\d\\d)";
  private static final String NAME =
      "(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
  private static final String GAP = "[\\s,\\-/'’]{0,3}";
  private static final String SEPARATOR = "\\s?[-./\\u2010-\\u2014]\\s?";
  private static final String NOT_INSIDE_NUMBER = "(?!\\d|[-./]\\d)";

  private record Spelling(Pattern pattern, Function<Matcher, Optional<PublicationDate>> reading) {
    Spelling(String pattern, Function<Matcher, Optional<PublicationDate>> reading) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), reading);
    }
  }

  /** Made at the first text that may name a date, which most starts do not meet. */
  private static final class Spellings {
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
                Dates::yearLast),
            new Spelling(YEAR + "-?W([0-5]\\d)(?:-?[1-7])?(?![\\w])", Dates::week));

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
            new Spelling(
                "(?<![\\d/.-])((?:19|20)\\d\\d)" + NOT_INSIDE_NUMBER, m -> date(m, 1, 0, 0)),
            new Spelling("(?<=\\p{Lu}{3})\\s?['’]([0-4]\\d)(?!\\d)", Dates::shortYear));

    private Spellings() {}
  }

  private static final Pattern DAY_OF_YEAR =
      Pattern.compile(
          NAME + "\\s?" + DAY + "|(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN_RANGE =
      Pattern.compile(
          "\\d\\W{0,9}(?:-|–|—|~|→|to|till|until|至|到|～)\\s*(?:now|present|today|date|今|现在|目前)"
              + "|\\b(?:since|before|after|until)\\b|(?:以来|以前|之前|以后|之后|至今)",
          Pattern.CASE_INSENSITIVE);

  /** In a field for dates: days as spreadsheets count them, seconds, or milliseconds. */
  private static final Pattern COUNT =
      Pattern.compile("([2-6]\\d{4}|[0-3]\\d{9}|[0-3]\\d{12})(?:\\.\\d+)?");

  /** The day 1970-01-01 in spreadsheets, whose day 60 is the 29th of February 1900. */
  private static final long SPREADSHEET_EPOCH = 25_569;

  private static final long SECONDS_A_DAY = 86_400;

  private static final Pattern AROUND = Pattern.compile("[\\s*_`~()\\[\\]【】（）<>:：.,，。|-]*");

  private Dates() {}

  /** The date that a text names. */
  public static Optional<PublicationDate> find(CharSequence written) {
    CharSequence text = inAscii(written);
    if (!hasYear(text)) {
      return Optional.empty();
    }
    return first(Spellings.DAYS, text)
        .or(() -> first(Spellings.MONTHS, text))
        .or(() -> first(Spellings.YEARS, text));
  }

  /**
   * The date in a field that holds one and nothing else: besides what {@link #find} knows, seconds
   * or milliseconds since 1970, and the days since 1900 that spreadsheets count.
   */
  public static Optional<PublicationDate> inField(String text) {
    String value = text.strip();
    Matcher number = COUNT.matcher(value);
    if (!number.matches()) {
      return find(value);
    }
    long count = Long.parseLong(number.group(1));
    long day =
        switch (number.group(1).length()) {
          case 5 -> count - SPREADSHEET_EPOCH;
          case 10 -> count / SECONDS_A_DAY;
          default -> count / 1000 / SECONDS_A_DAY;
        };
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getYear() < 1990 || date.getYear() > 2099
        ? Optional.empty()
        : Optional.of(new PublicationDate(date, Precision.DAY, Origin.GIVEN));
  }

  /** Digits and what stands between them may be written as wide as Chinese characters. */
  private static CharSequence inAscii(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        StringBuilder ascii = new StringBuilder(text);
        for (int j = i; j < text.length(); j++) {
          char letter = text.charAt(j);
          ascii.setCharAt(j, isWide(letter) ? (char) (letter - 0xfee0) : letter);
        }
        return ascii;
      }
    }
    return text;
  }

  /** Whether a character is a digit, a hyphen, a stop or a slash of full width. */
  private static boolean isWide(char letter) {
    return letter >= '\uff0d' && letter <= '\uff19';
  }

  private static boolean hasYear(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      char digit = text.charAt(i);
      char before = text.charAt(i - 1);
      if ((before == '2' && digit == '0') || (before == '1' && digit == '9')) {
        return true;
      }
      if (before == '’' || before == '\'') {
        return true;
      }
    }
    return false;
  }

  /** The date of a text that is a date and nothing else, but for markup and punctuation. */
  public static Optional<PublicationDate> only(CharSequence written) {
    CharSequence text = inAscii(written);
    return text.length() > 60 ? Optional.empty() : find(text).filter(date -> isAll(text));
  }

  /**
   * The first day of a range such as "June 16 - June 22" or "6月16日". The year is the text's own,
   * which belongs to the range's end, else the one given. A range without an end, such as "from May
   * 2023 until now", is no date.
   */
  public static Optional<PublicationDate> rangeStart(CharSequence written, OptionalInt year) {
    CharSequence text = inAscii(written);
    if (OPEN_RANGE.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher days = DAY_OF_YEAR.matcher(text);
    if (!days.find()) {
      return find(text);
    }
    int month = monthOf(days);
    int day = Integer.parseInt(days.group(2) == null ? days.group(4) : days.group(2));
    Optional<PublicationDate> own = first(Spellings.YEARS, text);
    OptionalInt last = own.isPresent() ? OptionalInt.of(own.get().firstDay().getYear()) : year;
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean turnsTheYear = own.isPresent() && days.find() && monthOf(days) < month;
    return date(last.getAsInt() - (turnsTheYear ? 1 : 0), month, day);
  }

  private static int monthOf(Matcher day) {
    return day.group(1) == null ? Integer.parseInt(day.group(3)) : number(day.group(1));
  }

  private static boolean isAll(CharSequence text) {
    for (List<Spelling> spellings : List.of(Spellings.DAYS, Spellings.MONTHS, Spellings.YEARS)) {
      for (Spelling spelling : spellings) {
        Matcher match = spelling.pattern().matcher(text);
        if (match.find() && spelling.reading().apply(match).isPresent()) {
          String rest = text.subSequence(0, match.start()) + "" + behind(match, text);
          return AROUND.matcher(rest).matches();
        }
      }
    }
    return false;
  }

  private static String behind(Matcher match, CharSequence text) {
    return text.subSequence(match.end(), text.length())
        .toString()
        .replaceFirst("^(?:日|号|號|年|[T ]\\d\\d:\\d\\d\\S*)", "");
  }

  private static Optional<PublicationDate> first(List<Spelling> spellings, CharSequence text) {
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

  private static Optional<PublicationDate> date(int year, int month, int day) {
    if (month > 12 || (day > 0 && (month == 0 || day > lengthOf(month, year)))) {
      return Optional.empty();
    }
    Precision precision = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    LocalDate first = LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    return Optional.of(new PublicationDate(first, precision, Origin.GIVEN));
  }

  private static int lengthOf(int month, int year) {
    return java.time.YearMonth.of(year, month).lengthOfMonth();
  }

  private static int number(String month) {
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
