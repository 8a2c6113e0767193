package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonCursor;
import dev.sheaf.json.JsonParser;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Lines;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a service answers or a program exports in JSON: one record, records one after another,
 * or an array of them, by itself or in an answer that tells more.
 */
final class JsonRecordsReader extends WalkFindings {
  /** What the members of answers are called that hold records. */
  private static final Set<String> CONTAINERS =
      Set.of("results", "data", "items", "message", "papers", "hits", "works", "recommendedPapers");

  private static final int HEAD = 1 << 16;

  private final JsonCursor cursor;
  private final RecordShape shape;
  private final Deque<Container> open = new ArrayDeque<>();

  /** An array, or an object whose members other than containers may be those of a record. */
  private record Container(Location where, Map<String, Json> members) {}

  /** The papers in a text. */
  static Iterator<Finding> read(Reader text, Location file, RecordShape shape) {
    return isPerLine(text, file)
        ? RecordLines.ofJson(shape::finding).read(new Lines(text, file))
        : new JsonRecordsReader(text, file, shape);
  }

  /** Whether the first line is an object by itself, and another begins below it. */
  private static boolean isPerLine(Reader text, Location file) {
    char[] head = new char[HEAD];
    try {
      text.mark(HEAD);
      int length = Math.max(0, text.read(head));
      text.reset();
      List<String> lines = new String(head, 0, length).lines().limit(2).toList();
      return lines.size() == 2
          && lines.get(1).stripLeading().startsWith("{")
          && JsonParser.parse(lines.get(0), file) instanceof Json.Dictionary;
    } catch (BadInputException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
  }

  private JsonRecordsReader(Reader text, Location file, RecordShape shape) {
    this(new JsonCursor(text, file), file, shape);
  }

  private JsonRecordsReader(JsonCursor cursor, Location file, RecordShape shape) {
    super(cursor, file);
    this.cursor = cursor;
    this.shape = shape;
  }

  @Override
  void enter() {
    if (open.isEmpty() || CONTAINERS.contains(cursor.name())) {
      open.push(new Container(cursor.where(), new LinkedHashMap<>()));
    } else if (cursor.name().isEmpty()) {
      Location where = cursor.where();
      if (cursor.value() instanceof Json.Dictionary record) {
        shape.finding(record, where).ifPresent(this::add);
      }
    } else {
      member();
    }
  }

  @Override
  void value() {
    member();
  }

  private void member() {
    if (!open.isEmpty() && !cursor.name().isEmpty()) {
      open.peek().members().putIfAbsent(cursor.name(), cursor.value());
    }
  }

  @Override
  void leave() {
    Container left = open.pop();
    Json.Dictionary object = new Json.Dictionary(left.members());
    if (shape.isRecord(object)) {
      shape.finding(object, left.where()).ifPresent(this::add);
    }
  }
}
