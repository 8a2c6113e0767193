package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Lines;
import java.io.Reader;

/**
 * Gives lines to a library that wants characters, and refuses to give more for one record than one
 * line may have: a quote that is never closed must not take a whole file into memory.
 */
final class RecordReader extends Reader {
  private static final int READ_AHEAD = 1 << 16;

  private final Lines lines;
  private Location record;
  private long given;
  private String line = "";
  private int position;

  RecordReader(Lines lines) {
    this.lines = lines;
    this.record = lines.file();
  }

  Location file() {
    return lines.file();
  }

  /** Notes the line on which the next record begins. */
  void startRecord(Location where) {
    record = where;
    given = 0;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (position == line.length()) {
      if (!lines.hasNext()) {
        return -1;
      }
      line = lines.next().text() + "\n";
      position = 0;
    }
    if (given > Lines.LONGEST_LINE + READ_AHEAD) {
      throw new BadInputException(
          record,
          "expected a row of at most %d characters, found a longer one",
          Lines.LONGEST_LINE);
    }
    int count = Math.min(length, line.length() - position);
    line.getChars(position, position + count, target, offset);
    position += count;
    given += count;
    return count;
  }

  @Override
  public void close() {}
}
