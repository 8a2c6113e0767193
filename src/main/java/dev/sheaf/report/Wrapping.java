package dev.sheaf.report;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines that a terminal can hold. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * The lines of a text: broken between words, and between the characters of Chinese; a word that
   * is longer than a line is broken inside.
   *
   * @param width how many columns a line may take
   */
  public static List<String> lines(String text, int width) {
    return lines(text, width, 0);
  }

  /**
   * The same.
   *
   * @param hanging by how many spaces all lines but the first begin further to the right
   */
  public static List<String> lines(String text, int width, int hanging) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      while (to < text.length() && isDashes(text, from, to)) {
        to = breaks.next();
      }
      String piece = text.substring(from, to);
      if (used > (lines.isEmpty() ? 0 : hanging)
          && used + Width.of(piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(" ".repeat(hanging));
        used = hanging;
      }
      while (used + Width.of(piece.stripTrailing()) > width && used <= hanging) {
        int cut = Width.prefix(piece, width - used);
        lines.add(line + piece.substring(0, cut));
        piece = piece.substring(cut);
        line.setLength(0);
        line.append(" ".repeat(hanging));
        used = hanging;
      }
      line.append(piece);
      used += Width.of(piece);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Whether a piece is the dashes before the name of an option. */
  private static boolean isDashes(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c == '-');
  }
}
