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
      while (to < text.length() && !isBreak(text, to)) {
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

  /**
   * Whether a line may end there: behind a space or a hyphen inside a word, beside a wide
   * character. Numbers, and the names of options, stay whole.
   */
  private static boolean isBreak(String text, int at) {
    int before = text.codePointBefore(at);
    return Character.isWhitespace(before)
        || Width.of(Character.toString(before)) > 1
        || Width.of(Character.toString(text.codePointAt(at))) > 1
        || (before == '-' && at > 1 && Character.isLetter(text.charAt(at - 2)));
  }
}
