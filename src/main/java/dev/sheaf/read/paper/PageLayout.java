package dev.sheaf.read.paper;

import dev.sheaf.read.entry.Titles;
import dev.sheaf.text.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first page of a paper as pieces of lines at their places. A piece ends where the gap to the
 * next letter is as wide as that between two columns.
 */
final class PageLayout {
  /** A letter, or a few that stand together, in points from the upper left corner. */
  record Letter(String text, double x, double y, double width, double size) {}

  private record Piece(String text, double left, double right, double y, double size) {
    boolean isOver(Piece other) {
      double shared = Math.min(right, other.right) - Math.max(left, other.left);
      return shared > 0.3 * Math.min(right - left, other.right - other.left);
    }
  }

  private static final Pattern ABSTRACT =
      Pattern.compile(
          "^(?:A\\s?B\\s?S\\s?T\\s?R\\s?A\\s?C\\s?T|摘\\s*要)(?![a-z])\\s*[-—–:：.]*\\s*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern KEYWORDS =
      Pattern.compile(
          "^(?:key\\s?-?words?(?: and phrases)?|index terms|关键词|关键字|關鍵詞)\\s*[-—–:：.]*\\s*(.*)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile(
          "^(?:(?:\\d{1,2}|[IVX]{1,4})\\s*\\.?\\s*)?(?:introduction|引\\s*言|绪\\s*论|前\\s*言)\\b.*|^(?:ccs concepts|acm reference|categories and subject|pacs|msc|中图分类号|general terms|∗|†|1\\s+\\p{Lu}\\p{Ll}+).*",
          Pattern.CASE_INSENSITIVE);

  private static final double COLUMN_GAP = 1.3;
  private static final double WORD_GAP = 0.15;
  private static final double PARAGRAPH_GAP = 2.4;

  private final List<Piece> pieces;

  private PageLayout(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Puts letters together, in whatever order they were drawn. */
  static PageLayout of(List<Letter> letters) {
    List<Letter> sorted = new ArrayList<>(letters);
    sorted.sort(Comparator.comparingDouble(Letter::y));
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean isNext =
          i == sorted.size()
              || sorted.get(i).y() - sorted.get(i - 1).y() > 0.3 * sorted.get(i).size();
      if (isNext) {
        pieces(new ArrayList<>(sorted.subList(start, i)), pieces);
        start = i;
      }
    }
    return new PageLayout(List.copyOf(pieces));
  }

  /** Cuts a row into pieces. */
  private static void pieces(List<Letter> row, List<Piece> pieces) {
    row.sort(Comparator.comparingDouble(Letter::x));
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < row.size(); i++) {
      Letter letter = row.get(i);
      double gap = i == start ? 0 : letter.x() - row.get(i - 1).x() - row.get(i - 1).width();
      if (gap > COLUMN_GAP * letter.size()) {
        add(text, row.subList(start, i), pieces);
        start = i;
      } else if (gap > WORD_GAP * letter.size()) {
        text.append(' ');
      }
      text.append(letter.text());
    }
    add(text, row.subList(Math.min(start, row.size()), row.size()), pieces);
  }

  private static void add(StringBuilder text, List<Letter> letters, List<Piece> pieces) {
    String words = text.toString().replaceAll("\\s+", " ").strip();
    text.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    List<Letter> seen = letters.stream().filter(letter -> !letter.text().isBlank()).toList();
    Letter last = seen.get(seen.size() - 1);
    double size = seen.stream().mapToDouble(Letter::size).max().orElse(1);
    pieces.add(new Piece(words, seen.get(0).x(), last.x() + last.width(), last.y(), size));
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** All text, piece by piece from above. */
  String text() {
    return String.join("\n", pieces.stream().map(Piece::text).toList());
  }

  /** The lines in the largest letters above the abstract that read as a title. */
  String title() {
    double end = abstractStart().map(Piece::y).orElse(Double.MAX_VALUE);
    List<Piece> above = pieces.stream().filter(piece -> piece.y() < end).toList();
    List<Double> sizes =
        above.stream().map(Piece::size).distinct().sorted(Comparator.reverseOrder()).toList();
    for (double size : sizes) {
      String title = inSize(above, size);
      if (Titles.isLike(title)) {
        return title;
      }
    }
    return "";
  }

  /** The first lines of a size that stand right below one another. */
  private static String inSize(List<Piece> above, double size) {
    List<String> lines = new ArrayList<>();
    double y = -1;
    for (Piece piece : above) {
      boolean isNear = y < 0 || piece.y() - y < PARAGRAPH_GAP * size;
      if (Math.abs(piece.size() - size) < 0.3 && isNear) {
        lines.add(piece.text());
        y = piece.y();
      }
    }
    return joined(lines);
  }

  private Optional<Piece> abstractStart() {
    return pieces.stream().filter(piece -> ABSTRACT.matcher(piece.text()).matches()).findFirst();
  }

  /** What stands below the word "Abstract" in its column, up to the next heading. */
  String abstractText() {
    return abstractStart().map(this::abstractFrom).orElse("");
  }

  private String abstractFrom(Piece start) {
    Matcher word = ABSTRACT.matcher(start.text());
    String first = word.matches() ? word.group(1) : "";
    List<String> lines = new ArrayList<>(first.isBlank() ? List.of() : List.of(first));
    double spacing = 0;
    Piece before = start;
    for (Piece piece : pieces.subList(pieces.indexOf(start) + 1, pieces.size())) {
      if (!piece.isOver(before) || piece.y() <= before.y()) {
        continue;
      }
      double gap = piece.y() - before.y();
      boolean isApart =
          spacing > 0 && gap > PARAGRAPH_GAP / 1.5 * spacing && gap > 1.8 * piece.size();
      if (isEnd(piece) || isApart) {
        return joined(lines);
      }
      spacing = lines.size() > 1 && spacing == 0 ? gap : spacing;
      lines.add(piece.text());
      before = piece;
    }
    return joined(lines);
  }

  private static boolean isEnd(Piece piece) {
    return END.matcher(piece.text()).matches() || KEYWORDS.matcher(piece.text()).matches();
  }

  /** The list behind "Keywords", on one line. */
  String keywords() {
    return pieces.stream()
        .map(piece -> KEYWORDS.matcher(piece.text()))
        .filter(Matcher::matches)
        .map(match -> match.group(1).replaceFirst("[.。]$", ""))
        .findFirst()
        .orElse("");
  }

  /** Lines as running text: words that were parted are whole again. */
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      int length = text.length();
      boolean isParted =
          length > 1
              && text.charAt(length - 1) == '-'
              && Character.isLetter(text.charAt(length - 2))
              && Character.isLowerCase(line.charAt(0));
      if (isParted) {
        text.setLength(length - 1);
      } else if (length > 0 && !(isWide(text.charAt(length - 1)) && isWide(line.charAt(0)))) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }

  /** Whether a character is Chinese, punctuation included. */
  private static boolean isWide(char c) {
    return Script.isHan(c) || (c >= '\u3000' && c <= '\u303f') || (c >= '\uff00' && c <= '\uff60');
  }
}
