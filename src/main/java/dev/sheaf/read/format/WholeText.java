package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import java.util.ArrayList;
import java.util.List;

/** Reads all lines of a format that has one document per file. */
final class WholeText {
  private WholeText() {}

  /**
   * All lines, without blank ones at the start.
   *
   * @throws BadInputException if they are too long together to be one document
   */
  static List<Line> of(Lines lines) {
    List<Line> all = new ArrayList<>();
    long length = 0;
    while (lines.hasNext()) {
      Line line = lines.next();
      length += line.text().length() + 1;
      if (length > Lines.LONGEST_LINE) {
        throw new BadInputException(
            lines.file(),
            "expected one document of at most %d characters, found a longer text",
            Lines.LONGEST_LINE);
      }
      if (!all.isEmpty() || !line.isBlank()) {
        all.add(line);
      }
    }
    return all;
  }
}
