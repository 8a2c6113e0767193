package dev.sheaf.cli.terminal;

import dev.sheaf.report.Screen.Emphasis;
import java.io.PrintWriter;

/** Standard output or standard error: text as {@link ShownText}, and emphasis as colour. */
public final class ShownWriter extends PrintWriter {
  private static final String END = "\u001b[0m";

  private final PrintWriter exact;

  /** A writer to a stream. */
  public ShownWriter(PrintWriter stream) {
    super(new ShownText(stream));
    this.exact = stream;
  }

  /** The stream itself, where every character is written as it is. */
  PrintWriter exact() {
    return exact;
  }

  /** Writes text in colour. */
  void print(String text, Emphasis emphasis) {
    if (emphasis == Emphasis.PLAIN || text.isEmpty()) {
      print(text);
    } else {
      exact.print(code(emphasis));
      print(text);
      exact.print(END);
    }
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
}
