package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Typeface;
import java.awt.Font;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into as few lines as the width allows, all of about the same length. */
public final class LineBreaks {
  /** Separates the parts of a text. */
  public static final String BETWEEN = " · ";

  private static final double PRECISION = 2;

  private LineBreaks() {}

  /**
   * The lines of a text, between words and where Chinese may be broken. A word wider than the page
   * is a line of its own.
   */
  public static List<String> balanced(String text, Font font, double width) {
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

  /**
   * The same, but broken between the sentence's parts where that takes no more lines: after a
   * semicolon.
   */
  static List<String> ofSentence(String text, Font font, double width) {
    List<String> balanced = balanced(text, font, width);
    List<String> parts = List.of(text.split("(?<=；)|(?<=; )", -1));
    List<String> lines = joined(parts, "", font, width);
    boolean fit = lines.stream().allMatch(line -> Typeface.width(line.strip(), font) <= width);
    return fit && lines.size() <= balanced.size()
        ? lines.stream().map(String::strip).toList()
        : balanced;
  }

  /** The lines of a text whose parts stand between middle dots; a part stays whole where it can. */
  static List<String> ofParts(String text, Font font, double width) {
    return joined(List.of(text.split(BETWEEN, -1)), BETWEEN, font, width).stream()
        .flatMap(line -> balanced(line, font, width).stream())
        .toList();
  }

  /** Parts put together as long as they fit. */
  private static List<String> joined(List<String> parts, String glue, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = parts.get(0);
    for (String part : parts.subList(1, parts.size())) {
      if (Typeface.width((line + glue + part).strip(), font) <= width) {
        line += glue + part;
      } else {
        lines.add(line);
        line = part;
      }
    }
    lines.add(line);
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
