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

/** Reads records of a service that stand one on each line. A line that is broken is set aside. */
record JsonRecordLines(RecordShape shape) implements EntryReader {
  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private Optional<Finding> next(Lines lines) {
    Optional<Finding> found = Optional.empty();
    while (found.isEmpty() && lines.hasNext()) {
      found = lines.isNextTooLong() ? Optional.of(lines.skipTooLong()) : finding(lines.next());
    }
    return found;
  }

  private Optional<Finding> finding(Line line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    try {
      Json value = JsonParser.parse(line.text(), line.where());
      return value instanceof Json.Dictionary record
          ? shape.finding(record, line.where())
          : Optional.of(
              new SetAside(line.where(), "expected a JSON object, found another JSON value"));
    } catch (BadInputException e) {
      return Optional.of(SetAside.because(e, line.where()));
    }
  }
}
