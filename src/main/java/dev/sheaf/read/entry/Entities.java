package dev.sheaf.read.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The character references of HTML, named or by number, each with a semicolon at its end. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  /** What is no character, or shows none. */
  private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}\ufffd]");

  private Entities() {}

  /** The text with its references replaced; one that stands for nothing stays as it is. */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return REFERENCE
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
  }

  private static String character(String reference) {
    return BLANK.matcher(Parser.unescapeEntities(reference, true)).replaceAll(" ");
  }
}
