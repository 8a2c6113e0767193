package dev.sheaf.read.format;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Findings;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.text.Plural;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table with a header, its cells separated by commas, semicolons or tabs and quoted where
 * need be. The only class that sees Commons CSV.
 */
final class SeparatedValuesReader implements EntryReader {
  private final List<Character> separators;
  private final RowReading rows;

  /** Makes a paper of a row, whose cells are named by the header. */
  private interface RowReading {
    Finding finding(Json.Dictionary row, Location where);
  }

  private SeparatedValuesReader(RowReading rows, Character... separators) {
    this.rows = rows;
    this.separators = List.of(separators);
  }

  private static Finding named(Json.Dictionary row, Location where) {
    return new Fields(row, where).entry();
  }

  /** Cells separated by commas, or by semicolons where the header has more of those. */
  static SeparatedValuesReader commas() {
    return new SeparatedValuesReader(SeparatedValuesReader::named, ',', ';');
  }

  /** Cells separated by tabs. */
  static SeparatedValuesReader tabs() {
    return new SeparatedValuesReader(SeparatedValuesReader::named, '\t');
  }

  /** The export of a program, which has its own names of columns. */
  static SeparatedValuesReader of(RecordShape shape) {
    return new SeparatedValuesReader(shape::row, ',', ';');
  }

  /** The cells of a header line. */
  static List<String> header(String line, char separator) {
    String[] cells = line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1);
    return Arrays.stream(cells).map(cell -> cell.strip().replaceAll("^\"|\"$", "")).toList();
  }

  @Override
  public Iterator<Finding> read(Lines lines) {
    while (lines.hasNext() && lines.peek().isBlank()) {
      lines.next();
    }
    if (!lines.hasNext()) {
      return List.<Finding>of().iterator();
    }
    Line first = lines.peek();
    Table table = new Table(lines, separator(first.text()), rows);
    return new Findings(table::next);
  }

  private char separator(String header) {
    char best = separators.get(0);
    for (char separator : separators) {
      best = header(header, separator).size() > header(header, best).size() ? separator : best;
    }
    return best;
  }

  /** A table while it is read. */
  private static final class Table {
    private final RowReading rows;
    private final RecordReader reader;
    private final int linesBefore;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private boolean atEnd;

    Table(Lines lines, char separator, RowReading rows) {
      this.rows = rows;
      Location first = lines.peek().where();
      linesBefore = first.line() - 1;
      reader = new RecordReader(lines);
      try {
        parser =
            CSVParser.builder()
                .setReader(reader)
                .setFormat(
                    CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setTrailingData(true)
                        .setIgnoreEmptyLines(true)
                        .get())
                .get();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + first.name(), e);
      }
      records = parser.iterator();
      header = record(first).map(CSVRecord::toList).orElse(List.of());
      if (header.stream().noneMatch(ColumnNames::isText)) {
        throw new BadInputException(
            first,
            "expected a column named title, abstract or text, found the header \"%s\"",
            String.join(String.valueOf(separator), header));
      }
    }

    private Optional<CSVRecord> record(Location where) {
      reader.startRecord(where);
      try {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
      } catch (UncheckedIOException e) {
        atEnd = true;
        throw new BadInputException(where, "expected a closing quote, found the end of the file");
      }
    }

    Optional<Finding> next() {
      while (!atEnd) {
        Location where =
            reader.file().atLine(linesBefore + 1 + (int) parser.getCurrentLineNumber());
        try {
          Optional<CSVRecord> record = record(where);
          if (record.isEmpty()) {
            return Optional.empty();
          }
          if (record.get().stream().anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(finding(record.get(), where));
          }
        } catch (BadInputException e) {
          if (!atEnd) {
            throw e;
          }
          return Optional.of(SetAside.because(e, where));
        }
      }
      return Optional.empty();
    }

    private Finding finding(CSVRecord record, Location where) {
      boolean tooMany = record.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank());
      if (tooMany) {
        return new SetAside(
            where,
            "expected "
                + Plural.counted(header.size(), "cell")
                + ", found "
                + Plural.counted(record.size(), "cell"));
      }
      Map<String, Json> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
        if (!record.get(i).isBlank()) {
          row.putIfAbsent(header.get(i), Json.of(record.get(i)));
        }
      }
      return rows.finding(new Json.Dictionary(row), where);
    }
  }
}
