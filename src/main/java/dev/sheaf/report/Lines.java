package dev.sheaf.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks texts into lines of a terminal's width, in which a Chinese character takes two columns.
 */
public final class Lines {
  private Lines() {}

  /**
   * The lines of a text: broken where a line may end, and inside a word only if it alone is too
   * wide. Spaces at the ends of lines are left out. An empty text has no line.
   *
   * @param columns how many a line may take, at least 2
   */
  public static List<String> of(String text, int columns) {
    String clean = text.replaceAll("[\\p{Cc}\\u2028\\u2029\\s]+", " ").strip();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(clean);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (end > start && !fits(clean.substring(start, next), columns)) {
        lines.add(clean.substring(start, end).stripTrailing());
        start = end;
      }
      while (!fits(clean.substring(start, next), columns)) {
        int cut = longest(clean, start, columns);
        lines.add(clean.substring(start, cut));
        start = cut;
      }
      end = next;
    }
    if (end > start) {
      lines.add(clean.substring(start, end).stripTrailing());
    }
    return lines;
  }

  private static boolean fits(String text, int columns) {
    return Width.of(text.stripTrailing()) <= columns;
  }

  private static int longest(String text, int start, int columns) {
    int end = start;
    int width = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      width += Width.of(text.substring(end, next));
      if (width > columns) {
        break;
      }
      end = next;
    }
    return end == start ? start + Character.charCount(text.codePointAt(start)) : end;
  }
}
