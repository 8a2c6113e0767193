package dev.sheaf.read;

import java.util.Arrays;

/**
 * The lines of a text in blocks: a list item, a row, a heading or a paragraph, each with the lines
 * that follow it. An item below another one is a block, too, and knows that it stands below.
 */
final class LineBlocks {
  private static final String BEGINS = "-*+•·|#{";

  /** Lines that begin so are values of JSON or elements of HTML, below whatever is before them. */
  private static final String BEGINS_BELOW = "\"<";

  private static final int BELOW = 1000;
  private static final int MOST_BLOCKS_BETWEEN = 1000;

  private int[] starts = new int[64];
  private int[] indents = new int[64];
  private int count;
  private int indent;
  private boolean afterBlank = true;

  /**
   * Takes the next character of the beginning of a line.
   *
   * @return whether the beginning ends with it
   */
  boolean begin(int line, char c) {
    if (c == ' ' || c == '\t' || c == '>') {
      indent += c == '\t' ? 4 : 1;
      return false;
    }
    if (BEGINS_BELOW.indexOf(c) >= 0) {
      indent += BELOW;
      add(line);
    } else if (afterBlank || BEGINS.indexOf(c) >= 0 || (c >= '0' && c <= '9')) {
      add(line);
    }
    afterBlank = false;
    return true;
  }

  void blank() {
    afterBlank = true;
  }

  void endLine() {
    indent = 0;
  }

  private void add(int line) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      indents = Arrays.copyOf(indents, 2 * count);
    }
    starts[count] = line;
    indents[count] = indent;
    count++;
  }

  int count() {
    return count;
  }

  /** The block that a line is in; negative before the first. */
  int at(int line) {
    int found = Arrays.binarySearch(starts, 0, count, line);
    return found >= 0 ? found : -found - 2;
  }

  /** The block that a block stands below, being indented more; negative if there is none. */
  int above(int block) {
    int first = Math.max(0, block - MOST_BLOCKS_BETWEEN);
    for (int above = block - 1; above >= first; above--) {
      if (indents[above] < indents[block]) {
        return above;
      }
    }
    return -1;
  }
}
