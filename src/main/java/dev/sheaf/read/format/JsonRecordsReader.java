package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonCursor;
import dev.sheaf.json.JsonParser;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads what a service answers or a program exports in JSON: one record, records one after another,
 * or an array of them, by itself or in an answer that tells more.
 */
final class JsonRecordsReader implements Iterator<Finding> {
  /** What the members of answers are called that hold records. */
  private static final Set<String> CONTAINERS =
      Set.of("results", "data", "items", "message", "papers", "hits", "works", "recommendedPapers");

  private static final int HEAD = 1 << 16;

  private final JsonCursor cursor;
  private final Location file;
  private final RecordShape shape;
  private final Deque<Container> open = new ArrayDeque<>();
  private final Deque<Finding> found = new ArrayDeque<>();
  private boolean ended;

  /** An array, or an object whose members other than containers may be those of a record. */
  private record Container(Location where, Map<String, Json> members) {}

  /** The papers in a text. */
  static Iterator<Finding> read(Reader text, Location file, RecordShape shape) {
    return isPerLine(text, file)
        ? new JsonRecordLines(shape).read(new Lines(text, file))
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
    this.cursor = new JsonCursor(text, file);
    this.file = file;
    this.shape = shape;
  }

  @Override
  public boolean hasNext() {
    while (found.isEmpty() && !ended) {
      try {
        step();
      } catch (BadInputException e) {
        ended = true;
        found.add(SetAside.at(e, file));
      }
    }
    return !found.isEmpty();
  }

  @Override
  public Finding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return found.remove();
  }

  private void step() {
    switch (cursor.next()) {
      case END -> ended = true;
      case LEAVE -> leave();
      case ENTER -> enter();
      case VALUE -> member();
    }
  }

  private void enter() {
    if (open.isEmpty() || CONTAINERS.contains(cursor.name())) {
      open.push(new Container(cursor.where(), new LinkedHashMap<>()));
    } else if (cursor.name().isEmpty()) {
      Location where = cursor.where();
      if (cursor.value() instanceof Json.Dictionary record) {
        shape.finding(record, where).ifPresent(found::add);
      }
    } else {
      member();
    }
  }

  private void member() {
    if (!open.isEmpty() && !cursor.name().isEmpty()) {
      open.peek().members().putIfAbsent(cursor.name(), cursor.value());
    }
  }

  private void leave() {
    Container left = open.pop();
    Json.Dictionary object = new Json.Dictionary(left.members());
    if (shape.isRecord(object)) {
      shape.finding(object, left.where()).ifPresent(found::add);
    }
  }
}
