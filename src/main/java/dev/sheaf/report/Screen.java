package dev.sheaf.report;

import java.io.IOException;

/** A terminal that text is written to: it has a width, and may show emphasis. */
public interface Screen extends Appendable {
  /** How many columns there are. A Chinese character takes two. */
  int width();

  /** Writes text with emphasis, if this screen can show any. */
  void write(String text, Emphasis emphasis) throws IOException;

  /** Writes text with emphasis where it goes to a screen, and without elsewhere. */
  static void write(String text, Emphasis emphasis, Appendable out) throws IOException {
    if (out instanceof Screen screen) {
      screen.write(text, emphasis);
    } else {
      out.append(text);
    }
  }

  /** How a text stands out. */
  enum Emphasis {
    PLAIN,
    /** What a block is about. */
    TITLE,
    /** A label, or another answer. */
    ANSWER,
    /** What a reader should doubt. */
    WARNING,
    /** What most readers pass over. */
    FAINT
  }
}
