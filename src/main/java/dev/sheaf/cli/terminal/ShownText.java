package dev.sheaf.cli.terminal;

import dev.sheaf.io.ControlCharacters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * The one way of text to standard output and standard error. It writes U+FFFD, the replacement
 * character, for each of the {@link ControlCharacters}, because titles, labels and file names come
 * from strangers.
 */
final class ShownText extends Writer {
  private static final char REPLACEMENT = '\ufffd';

  private final PrintWriter target;

  /** Text to a target. */
  ShownText(PrintWriter target) {
    this.target = target;
  }

  @Override
  public void write(char[] characters, int from, int length) {
    write(new String(characters, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) {
    int to = from + length;
    int at = from;
    while (at < to) {
      int found = ControlCharacters.find(text, at, to);
      target.write(text, at, found - at);
      if (found < to) {
        target.write(REPLACEMENT);
      }
      at = found + 1;
    }
  }

  @Override
  public void write(int character) {
    target.write(ControlCharacters.isOne((char) character) ? REPLACEMENT : character);
  }

  @Override
  public void flush() throws IOException {
    if (target.checkError()) {
      throw new IOException("cannot write");
    }
  }

  @Override
  public void close() {
    target.close();
  }
}
