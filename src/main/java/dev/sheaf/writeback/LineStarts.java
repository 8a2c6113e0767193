package dev.sheaf.writeback;

import dev.sheaf.read.entry.Lines;
import java.util.Arrays;

/** Where each line of a text begins and how it ends; lines are those of {@link Lines}. */
final class LineStarts {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int[] starts = new int[64];
  private int count;

  LineStarts(String text) {
    this.text = text;
    add(text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? 0 : 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPairStart = c == '\r' && text.startsWith("\n", i + 1);
      if (c == '\n' || (c == '\r' && !isPairStart)) {
        add(i + 1);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
    }
    starts[count++] = start;
  }

  /** The offset in the text of a column of a line. */
  int offset(int line, int column) {
    return starts[line - 1] + column;
  }

  /** What ends a line, or the one before if nothing ends it; {@code \n} in a single line. */
  String lineEnd(int line) {
    int ended = line < count ? line : line - 1;
    if (ended < 1) {
      return "\n";
    }
    int end = starts[ended];
    return text.startsWith("\r\n", end - 2) ? "\r\n" : text.substring(end - 1, end);
  }
}
