package dev.sheaf.report;

import java.io.IOException;

/** A terminal that text is written to: it has a width, and may show emphasis. */
public interface Screen extends Appendable {
  /** How many columns there are. A Chinese character takes two. */
  int width();

  /** Writes text with emphasis, if this screen can show any. */
  void write(String text, Emphasis emphasis) throws IOException;

  /** How a text stands out. */
  enum Emphasis {
    PLAIN,
    /** What a block is about. */
    TITLE,
    /** An answer. */
    ANSWER,
    /** What a reader should doubt. */
    WARNING,
    /** What most readers pass over. */
    FAINT
  }
}
