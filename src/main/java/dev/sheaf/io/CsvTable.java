package dev.sheaf.io;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file that is edited by hand: a header, then rows, each with its place. Spaces around cells
 * and empty lines do not count.
 */
public record CsvTable(List<String> header, List<Row> rows) {
  private static final Pattern START_LINE = Pattern.compile("\\(startline (\\p{Nd}+)\\) EOF");

  /**
   * A row.
   *
   * @param cells by column
   * @param start where its characters begin in the text
   * @param end where those of the next line begin
   */
  public record Row(Map<String, String> cells, Location where, int start, int end) {
    public String cell(String column) {
      return cells.get(column);
    }

    /** The items of a cell that lists several, with semicolons between. */
    public List<String> list(String column) {
      return Arrays.stream(cell(column).split("[;；]"))
          .map(String::strip)
          .filter(item -> !item.isEmpty())
          .toList();
    }
  }

  /**
   * What a file is, for those who read that it is wrong.
   *
   * @param name such as {@code a taxonomy}
   * @param columns that it must have
   */
  public record Kind(String name, List<String> columns) {}

  /** The text of a file, which must be UTF-8; without a byte order mark. */
  public static String text(Path file) {
    try (Reader reader = StrictReader.utf8(Files.newInputStream(file), Location.of(file))) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param text the whole file
   * @throws BadInputException at the line that is wrong
   */
  public static CsvTable read(String text, Location file, Kind kind) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setTrim(true).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      requireColumns(parser, file.atLine(1), kind);
      List<CSVRecord> records = parser.getRecords();
      Lines lines = new Lines(text, file);
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < records.size(); i++) {
        int end =
            i + 1 < records.size()
                ? Math.toIntExact(records.get(i + 1).getCharacterPosition())
                : text.length();
        rows.add(lines.row(records.get(i), end, parser.getHeaderNames().size()));
      }
      return new CsvTable(parser.getHeaderNames(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw malformed(e, file, kind);
    }
  }

  /** Goes through the lines of a text, of which the library counts empty ones to the next row. */
  private static final class Lines {
    private final String text;
    private final Location file;
    private int at;
    private int line = 1;

    Lines(String text, Location file) {
      this.text = text;
      this.file = file;
    }

    Row row(CSVRecord row, int end, int columns) {
      goTo(Math.toIntExact(row.getCharacterPosition()));
      while (at < text.length() && isLineEnd(text.charAt(at))) {
        goTo(at + 1);
      }
      if (!row.isConsistent()) {
        throw new BadInputException(
            file.atLine(line), "expected %d columns, found %d", columns, row.size());
      }
      Map<String, String> cells = row.toMap();
      cells.replaceAll((column, cell) -> SpreadsheetCell.read(cell));
      return new Row(cells, file.atLine(line), at, end);
    }

    private void goTo(int position) {
      for (; at < position; at++) {
        boolean isHalf = text.charAt(at) == '\r' && text.startsWith("\n", at + 1);
        line += isLineEnd(text.charAt(at)) && !isHalf ? 1 : 0;
      }
    }

    private static boolean isLineEnd(char character) {
      return character == '\n' || character == '\r';
    }
  }

  private static void requireColumns(CSVParser parser, Location where, Kind kind) {
    for (String column : kind.columns()) {
      if (!parser.getHeaderMap().containsKey(column)) {
        throw new BadInputException(
            where,
            "expected the columns %s, found %s",
            String.join(", ", kind.columns()),
            parser.getHeaderNames().isEmpty()
                ? "an empty file"
                : String.join(", ", parser.getHeaderNames()));
      }
    }
  }

  /** The library names its own classes and, for a cell that never ends, the line it starts in. */
  private static BadInputException malformed(RuntimeException e, Location file, Kind kind) {
    String problem = String.valueOf(e.getMessage()).replaceFirst("^(?:[\\w.]+Exception: )+", "");
    Matcher line = START_LINE.matcher(problem);
    return line.find()
        ? new BadInputException(
            file.atLine(Integer.parseInt(line.group(1))),
            "expected a row of CSV, found a quote without an end")
        : new BadInputException(file, "expected %s in CSV, found: %s", kind.name(), problem);
  }

  /** The cell that lists several items. */
  public static String list(List<String> items) {
    return String.join("; ", items);
  }

  /** Prints rows, each with an end of line. */
  public static void print(Iterable<? extends List<String>> rows, String lineEnd, Appendable out) {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator(lineEnd).get();
    try {
      CSVPrinter printer = new CSVPrinter(out, format);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(SpreadsheetCell::written));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print a table", e);
    }
  }
}
