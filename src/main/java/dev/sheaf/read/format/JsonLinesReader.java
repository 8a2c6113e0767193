package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import java.util.Optional;

/** Reads one JSON object per line. A line that is broken or too long is set aside. */
final class JsonLinesReader implements EntryReader {
  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private static Optional<Finding> next(Lines lines) {
    while (lines.hasNext()) {
      if (lines.isNextTooLong()) {
        return Optional.of(lines.skipTooLong());
      }
      Line line = lines.next();
      if (!line.isBlank()) {
        return Optional.of(finding(line));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Line line) {
    try {
      Json value = JsonParser.parse(line.text(), line.where());
      return value instanceof Json.Dictionary dictionary
          ? new Fields(dictionary, line.where()).entry()
          : new SetAside(line.where(), "expected a JSON object, found another JSON value");
    } catch (BadInputException e) {
      return SetAside.because(e, line.where());
    }
  }
}
