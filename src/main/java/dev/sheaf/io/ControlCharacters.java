package dev.sheaf.io;

/**
 * Characters that are not shown but steer whatever shows a text: control characters, with which a
 * title could move the cursor or rename a window; marks that turn the direction of writing, with
 * which a file name could read as another (Unicode Standard Annex 9); and line separators that are
 * no line feed.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /** Whether a character is one of them. Tab and line feed are not: every text has them. */
  public static boolean isOne(char character) {
    if (character < 0x7f) {
      return character < ' ' && character != '\n' && character != '\t';
    }
    if (character < 0x2028) {
      return character <= 0x9f || character == 0x61c || character == 0x200e || character == 0x200f;
    }
    return character <= 0x202e || (character >= 0x2066 && character <= 0x2069);
  }

  /** Where the first of them stands in a part of a text; the end of the part if there is none. */
  public static int find(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && !isOne(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
