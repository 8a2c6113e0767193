package dev.sheaf.cli.terminal;

import dev.sheaf.report.Screen;
import dev.sheaf.report.Wrapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The terminal that standard output is. A line that is wider than the terminal goes on in further
 * lines, which begin a little further to the right.
 */
final class TerminalScreen implements Screen {
  private static final int HANGING = 2;

  private final ShownWriter out;
  private final int width;
  private final boolean isColoured;
  private final List<Piece> line = new ArrayList<>();

  private record Piece(String text, Emphasis emphasis) {}

  TerminalScreen(ShownWriter out, int width, boolean isColoured) {
    this.out = out;
    this.width = width;
    this.isColoured = isColoured;
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public void write(String text, Emphasis emphasis) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line.add(new Piece(text.substring(from, end), emphasis));
      endLine();
      out.print('\n');
      from = end + 1;
    }
    line.add(new Piece(text.substring(from), emphasis));
  }

  /** Writes the line that has no end yet. */
  void endLine() {
    StringBuilder text = new StringBuilder();
    line.forEach(piece -> text.append(piece.text()));
    String whole = text.toString();
    int indent = (int) whole.chars().takeWhile(c -> c == ' ').count();
    List<String> lines = Wrapping.lines(whole.stripLeading(), Math.max(1, width - indent), HANGING);
    if (lines.size() == 1) {
      line.forEach(piece -> print(piece.text(), piece.emphasis()));
    } else {
      writeWrapped(whole, lines, " ".repeat(indent));
    }
    line.clear();
  }

  /** Writes a line as several: they have its characters, but for spaces, in its order. */
  private void writeWrapped(String whole, List<String> lines, String margin) {
    Emphasis[] emphasis = emphasis(whole.length());
    int at = 0;
    String before = margin;
    for (String part : lines) {
      out.print(before);
      String words = part.stripLeading();
      out.print(" ".repeat(part.length() - words.length()));
      at = whole.indexOf(words, at);
      for (int from = 0, to = 0; from < words.length(); from = to) {
        while (to < words.length() && emphasis[at + to] == emphasis[at + from]) {
          to++;
        }
        print(words.substring(from, to), emphasis[at + from]);
      }
      at += words.length();
      before = "\n" + margin;
    }
  }

  private void print(String text, Emphasis emphasis) {
    out.print(text, isColoured ? emphasis : Emphasis.PLAIN);
  }

  /** Of each character of the line. */
  private Emphasis[] emphasis(int length) {
    Emphasis[] emphasis = new Emphasis[length];
    int from = 0;
    for (Piece piece : line) {
      int to = from + piece.text().length();
      Arrays.fill(emphasis, from, to, piece.emphasis());
      from = to;
    }
    return emphasis;
  }

  @Override
  public Appendable append(CharSequence text) {
    write(text.toString(), Emphasis.PLAIN);
    return this;
  }

  @Override
  public Appendable append(CharSequence text, int from, int to) {
    write(text.subSequence(from, to).toString(), Emphasis.PLAIN);
    return this;
  }

  @Override
  public Appendable append(char character) {
    write(String.valueOf(character), Emphasis.PLAIN);
    return this;
  }
}
