package dev.sheaf.read.format;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonCursor;
import dev.sheaf.json.JsonWalk;
import dev.sheaf.read.entry.Dates;
import dev.sheaf.read.entry.Field;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.markdown.Blocks;
import dev.sheaf.read.markdown.InlineHtml;
import dev.sheaf.read.markdown.MarkdownReader;
import dev.sheaf.read.markdown.PaperTable;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads papers out of JSON of any shape: maps from labels or ids to records, lists of records, and
 * strings that are rows of a Markdown table, nested to any depth.
 *
 * <p>Strings may also be items of a Markdown list. A record is an object with a title and with
 * something that shows a paper: an abstract, an id, a link. The names above a record are its labels
 * where it has none of its own, unless they are ids, or dates, or name only the kind of collection.
 */
final class JsonMapReader {
  /** The beginning of a text that is a row of a table or an item of a list, with a link in it. */
  private static final Pattern LINE =
      Pattern.compile("^(?:\\||(?:[-*+]|\\d{1,4}[.)])\\s(?=.{0,1000}https?://))", Pattern.DOTALL);

  private JsonMapReader() {}

  /** The papers in a text that is one JSON value or several. */
  static Iterator<Finding> read(Reader text, Location file) {
    return read(new JsonCursor(text, file), file);
  }

  /** The papers in values that are nested as in JSON. */
  static Iterator<Finding> read(JsonWalk values, Location file) {
    return new GuardedFindings(new Reading(values, file), values::where, "jsonmap");
  }

  private static final class Reading extends WalkFindings {
    private final JsonWalk cursor;
    private final Deque<JsonRecord> above = new ArrayDeque<>();

    Reading(JsonWalk cursor, Location file) {
      super(cursor, file);
      this.cursor = cursor;
    }

    @Override
    void leave() {
      above.pop().entry(labels(), date()).ifPresent(this::add);
    }

    @Override
    void enter() {
      Optional<Field> field = JsonRecord.field(cursor.name());
      if (field.isPresent() && !above.isEmpty() && above.peek().holds(field.get())) {
        above.peek().member(cursor.name(), field.get(), cursor.value());
      } else {
        above.push(new JsonRecord(cursor.name(), cursor.where()));
      }
    }

    @Override
    void value() {
      if (above.isEmpty()) {
        return;
      }
      Json value = cursor.value();
      Optional<String> line = value.asText().map(String::strip).filter(LINE.asPredicate());
      if (line.isPresent() && line.get().startsWith("|")) {
        PaperTable.withoutHeader()
            .draft(Blocks.cells(InlineHtml.markdown(line.get())))
            .map(draft -> draft.entry(cursor.where(), draft.labels(labels()), date()))
            .ifPresent(this::add);
      } else if (line.isPresent()) {
        MarkdownReader.items(line.get(), cursor.where(), labels(), date()).forEach(this::add);
      } else {
        above.peek().member(cursor.name(), value);
      }
    }

    /** The names above, the nearest first. */
    private List<String> labels() {
      List<String> labels = new ArrayList<>();
      above.forEach(record -> record.label().ifPresent(labels::add));
      return labels;
    }

    private Optional<PublicationDate> date() {
      return above.stream()
          .map(record -> Dates.only(record.name()))
          .flatMap(Optional::stream)
          .findFirst();
    }
  }
}
