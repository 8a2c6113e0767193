package dev.sheaf.chart;

import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into as few lines as its width asks for, all about as long. */
final class Lines {
  private static final double PRECISION = 2;

  private Lines() {}

  /**
   * The lines of a text, between words and where Chinese may be broken. A word wider than the page
   * is a line of its own.
   */
  static List<String> balanced(String text, Font font, double width) {
    List<String> lines = filled(text, font, width);
    double low = width / lines.size();
    double high = width;
    while (high - low > PRECISION) {
      double middle = (low + high) / 2;
      List<String> narrower = filled(text, font, middle);
      if (narrower.size() > lines.size()) {
        low = middle;
      } else {
        lines = narrower;
        high = middle;
      }
    }
    return lines;
  }

  private static List<String> filled(String text, Font font, double width) {
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    int fitting = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String line = text.substring(start, end).strip();
      if (fitting > start && Typeface.width(line, font) > width) {
        lines.add(text.substring(start, fitting).strip());
        start = fitting;
      }
      fitting = end;
    }
    lines.add(text.substring(start).strip());
    return lines;
  }
}
