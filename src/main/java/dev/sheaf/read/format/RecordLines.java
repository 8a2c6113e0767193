package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads texts with a record on each line. A line that is broken or too long is set aside, a blank
 * one is passed over.
 *
 * @param record what is found in a line, if anything
 */
record RecordLines(Function<Line, Optional<Finding>> record) implements EntryReader {
  /**
   * Lines that are JSON objects.
   *
   * @param record what is found in an object at a place
   */
  static RecordLines ofJson(BiFunction<Json.Dictionary, Location, Optional<Finding>> record) {
    return new RecordLines(line -> json(line, record));
  }

  private static Optional<Finding> json(
      Line line, BiFunction<Json.Dictionary, Location, Optional<Finding>> record) {
    try {
      Json value = JsonParser.parse(line.text(), line.where());
      return value instanceof Json.Dictionary dictionary
          ? record.apply(dictionary, line.where())
          : Optional.of(
              new SetAside(line.where(), "expected a JSON object, found another JSON value"));
    } catch (BadInputException e) {
      return Optional.of(SetAside.because(e, line.where()));
    }
  }

  @Override
  public Findings read(Lines lines) {
    return new Findings(() -> next(lines));
  }

  private Optional<Finding> next(Lines lines) {
    Optional<Finding> found = Optional.empty();
    while (found.isEmpty() && lines.hasNext()) {
      found = lines.isNextTooLong() ? Optional.of(lines.skipTooLong()) : found(lines.next());
    }
    return found;
  }

  private Optional<Finding> found(Line line) {
    return line.isBlank() ? Optional.empty() : record.apply(line);
  }
}
