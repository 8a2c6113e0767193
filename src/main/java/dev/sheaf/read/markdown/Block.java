package dev.sheaf.read.markdown;

import dev.sheaf.error.Location;
import java.util.List;

/**
 * A piece of a Markdown or HTML text.
 *
 * @param level of a heading 1 to 6, 7 for a line in bold that serves as one, 0 for a summary that
 *     is no heading; of an item or a text its indentation
 * @param text of a row in Markdown the whole line, of one in HTML nothing
 * @param cells of a table's head or row, else none
 */
record Block(Kind kind, int level, String text, List<String> cells, Location where) {
  enum Kind {
    HEADING,
    ITEM,
    TEXT,
    BLANK,
    TABLE_HEAD,
    ROW,
    OPEN_DETAILS,
    SUMMARY,
    CLOSE_DETAILS
  }

  /** The level of a line in bold that serves as a heading. */
  static final int BOLD_LINE = 7;

  /** In characters; several times the longest paper in a list. What is behind it is left out. */
  private static final int LONGEST = 30_000;

  Block {
    text = cut(text);
    cells = cells.stream().map(Block::cut).toList();
  }

  /** The text as far as it is read. */
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  Block(Kind kind, int level, String text, Location where) {
    this(kind, level, text, List.of(), where);
  }
}
