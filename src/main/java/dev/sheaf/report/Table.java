package dev.sheaf.report;

import dev.sheaf.error.Require;
import dev.sheaf.io.SpreadsheetCell;
import dev.sheaf.report.Screen.Emphasis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells under named columns. A line break, tab or other control character in a cell is
 * written as a space.
 */
public record Table(List<Column> columns, List<List<String>> rows) {
  /** Where a cell stands in its column. */
  public enum Alignment {
    LEFT,
    RIGHT
  }

  /** What a table is written as. */
  public enum Style {
    /**
     * Columns aligned by spaces, for a fixed-width font. If the table is too wide for a {@link
     * Screen}, long cells take several lines there, or each row does.
     */
    TEXT,
    /** A table of GitHub-flavoured Markdown. */
    MARKDOWN,
    /** Tab-separated values with a header line. */
    TSV,
    /** Comma-separated values with a header line, quoted as RFC 4180 says. */
    CSV
  }

  /**
   * The header of a column, how its cells are aligned, and how they stand out on a {@link Screen}.
   */
  public record Column(String header, Alignment alignment, Emphasis emphasis) {
    /** A column of words, aligned left. */
    public static Column words(String header) {
      return new Column(header, Alignment.LEFT, Emphasis.PLAIN);
    }

    /** A column of labels or other answers, aligned left. */
    public static Column answers(String header) {
      return words(header).with(Emphasis.ANSWER);
    }

    /** A column of numbers, aligned right. */
    public static Column numbers(String header) {
      return new Column(header, Alignment.RIGHT, Emphasis.PLAIN);
    }

    /** The same column with other emphasis. Cells that are empty, {@code -} or 0 never have any. */
    public Column with(Emphasis other) {
      return new Column(header, alignment, other);
    }
  }

  public Table {
    Require.that(!columns.isEmpty(), "a table needs a column");
    columns = List.copyOf(columns);
    rows = rows.stream().map(Table::cleaned).toList();
    for (List<String> row : rows) {
      Require.that(
          row.size() == columns.size(),
          "a row needs %d cells, found %d: %s",
          columns.size(),
          row.size(),
          row);
    }
  }

  /** Writes the table, one line for each row after those of the header. */
  public void write(Style style, Appendable out) throws IOException {
    switch (style) {
      case TEXT -> new TextTable(this).write(out);
      case MARKDOWN -> writeMarkdown(out);
      case TSV -> writeTsv(out);
      case CSV -> writeCsv(out);
    }
  }

  private void writeMarkdown(Appendable out) throws IOException {
    boolean header = true;
    for (List<String> row : withHeaders()) {
      String cells = joined(row, " | ", (cell, i) -> cell.replace("|", "\\|"));
      out.append("| ").append(cells).append(" |\n");
      if (header) {
        out.append('|').append(joined(row, "|", (cell, i) -> rule(i))).append("|\n");
        header = false;
      }
    }
  }

  private void writeTsv(Appendable out) throws IOException {
    for (List<String> row : withHeaders()) {
      out.append(String.join("\t", row)).append('\n');
    }
  }

  private void writeCsv(Appendable out) throws IOException {
    for (List<String> row : withHeaders()) {
      out.append(joined(row, ",", (cell, i) -> quoted(cell))).append('\n');
    }
  }

  private static String quoted(String text) {
    String cell = SpreadsheetCell.written(text);
    boolean plain = cell.equals(cell.strip()) && cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** The headers, then the rows. */
  List<List<String>> withHeaders() {
    List<List<String>> all = new ArrayList<>();
    all.add(cleaned(columns.stream().map(Column::header).toList()));
    all.addAll(rows);
    return all;
  }

  private String rule(int column) {
    return isRight(column) ? "---:" : "---";
  }

  boolean isRight(int column) {
    return columns.get(column).alignment() == Alignment.RIGHT;
  }

  private static String joined(
      List<String> row, String gap, BiFunction<String, Integer, String> cell) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> cell.apply(row.get(i), i))
        .collect(Collectors.joining(gap));
  }

  private static List<String> cleaned(List<String> row) {
    return row.stream().map(cell -> cell.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")).toList();
  }
}
