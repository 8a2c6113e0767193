package dev.sheaf.cli.terminal;

import dev.sheaf.report.Screen;
import dev.sheaf.report.Wrapping;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The terminal that standard output is. A line that is wider than the terminal goes on in further
 * lines, which begin a little further to the right.
 */
final class TerminalScreen implements Screen {
  private static final int HANGING = 2;

  private final PrintWriter out;
  private final PrintWriter exact;
  private final int width;
  private final boolean isColoured;
  private final List<Piece> line = new ArrayList<>();

  private record Piece(String text, Emphasis emphasis) {}

  /**
   * A terminal.
   *
   * @param exact where the codes of colours go, which {@code out} would replace
   */
  TerminalScreen(PrintWriter out, PrintWriter exact, int width, boolean isColoured) {
    this.out = out;
    this.exact = exact;
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
      line.forEach(this::write);
    } else {
      String margin = " ".repeat(indent);
      out.print(margin + String.join("\n" + margin, lines));
    }
    line.clear();
  }

  private void write(Piece piece) {
    boolean isPlain = !isColoured || piece.emphasis() == Emphasis.PLAIN || piece.text().isEmpty();
    exact.print(isPlain ? "" : code(piece.emphasis()));
    out.print(piece.text());
    exact.print(isPlain ? "" : "\u001b[0m");
  }

  /** Select Graphic Rendition (ECMA-48, 8.3.117). */
  private static String code(Emphasis emphasis) {
    return switch (emphasis) {
      case PLAIN -> "";
      case TITLE -> "\u001b[1m";
      case ANSWER -> "\u001b[1;32m";
      case WARNING -> "\u001b[33m";
      case FAINT -> "\u001b[2m";
    };
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
