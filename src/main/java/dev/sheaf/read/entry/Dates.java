package dev.sheaf.read.entry;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import dev.sheaf.corpus.PublicationDate.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates in running text, in the usual Chinese and English spellings.
 *
 * <p>Of several dates in a text the most precise one counts, of equally precise ones the first. A
 * date that no calendar has, such as 2024-13-45, is none.
 */
public final class Dates {
  private static final Pattern DAY_OF_YEAR =
      Pattern.compile(
          DateSpellings.NAME
              + "\\s?"
              + DateSpellings.DAY
              + "|(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日",
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
    return DateSpellings.first(DateSpellings.DAYS, text)
        .or(() -> DateSpellings.first(DateSpellings.MONTHS, text))
        .or(() -> DateSpellings.first(DateSpellings.YEARS, text));
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
    Optional<PublicationDate> own = DateSpellings.first(DateSpellings.YEARS, text);
    OptionalInt last = own.isPresent() ? OptionalInt.of(own.get().firstDay().getYear()) : year;
    if (last.isEmpty()) {
      return Optional.empty();
    }
    boolean turnsTheYear = own.isPresent() && days.find() && monthOf(days) < month;
    return DateSpellings.date(last.getAsInt() - (turnsTheYear ? 1 : 0), month, day);
  }

  private static int monthOf(Matcher day) {
    return day.group(1) == null
        ? Integer.parseInt(day.group(3))
        : DateSpellings.number(day.group(1));
  }

  private static boolean isAll(CharSequence text) {
    for (List<DateSpellings.Spelling> spellings :
        List.of(DateSpellings.DAYS, DateSpellings.MONTHS, DateSpellings.YEARS)) {
      for (DateSpellings.Spelling spelling : spellings) {
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
}
