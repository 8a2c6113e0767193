package dev.sheaf.report;

import dev.sheaf.error.Require;
import dev.sheaf.io.SpreadsheetCell;
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

  /** The header of a column and how its cells are aligned. */
  public record Column(String header, Alignment alignment) {
    /** A column of words, aligned left. */
    public static Column words(String header) {
      return new Column(header, Alignment.LEFT);
    }

    /** A column of numbers, aligned right. */
    public static Column numbers(String header) {
      return new Column(header, Alignment.RIGHT);
    }
  }

  private static final String GAP = "  ";

  /** Narrower than that, words are broken so often that nobody can read them. */
  private static final int LEAST_WIDTH = 20;

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
      case TEXT -> writeText(out);
      case MARKDOWN -> writeMarkdown(out);
      case TSV -> writeTsv(out);
      case CSV -> writeCsv(out);
    }
  }

  private void writeText(Appendable out) throws IOException {
    List<Integer> widths = widths();
    if (out instanceof Screen screen) {
      widths = narrowed(widths, screen.width());
      if (total(widths) > screen.width()) {
        writeRecords(out);
        return;
      }
    }
    writeText(widths, out);
  }

  /** Each row over several lines: its first cell, then the names and values of the others. */
  private void writeRecords(Appendable out) throws IOException {
    for (List<String> row : rows) {
      String cells =
          IntStream.range(1, row.size())
              .filter(i -> !row.get(i).isEmpty() && !row.get(i).equals("-"))
              .mapToObj(i -> (columns.get(i).header() + " " + row.get(i)).strip())
              .collect(Collectors.joining(", "));
      out.append(row.get(0)).append("\n  ").append(cells).append('\n');
    }
  }

  private void writeText(List<Integer> widths, Appendable out) throws IOException {
    for (List<String> row : withHeaders()) {
      List<List<String>> cells =
          IntStream.range(0, row.size()).mapToObj(i -> lines(row.get(i), widths.get(i))).toList();
      int height = cells.stream().mapToInt(List::size).max().orElseThrow();
      for (int line = 0; line < height; line++) {
        int at = line;
        List<String> part =
            cells.stream().map(lines -> at < lines.size() ? lines.get(at) : "").toList();
        out.append(joined(part, GAP, (cell, i) -> padded(cell, i, widths.get(i))).stripTrailing())
            .append('\n');
      }
    }
  }

  private static List<String> lines(String cell, int width) {
    return Width.of(cell) <= width ? List.of(cell) : Wrapping.lines(cell, width);
  }

  /** The widths in which the table fits a screen: the widest columns of words give way. */
  private List<Integer> narrowed(List<Integer> natural, int screen) {
    List<Integer> widths = new ArrayList<>(natural);
    for (int excess = total(widths) - screen; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < columns.size(); i++) {
        boolean gives = !isRight(i) && widths.get(i) > LEAST_WIDTH;
        widest = gives && (widest < 0 || widths.get(i) > widths.get(widest)) ? i : widest;
      }
      if (widest < 0) {
        break;
      }
      widths.set(widest, widths.get(widest) - 1);
    }
    return widths;
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
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

  private List<List<String>> withHeaders() {
    List<List<String>> all = new ArrayList<>();
    all.add(cleaned(columns.stream().map(Column::header).toList()));
    all.addAll(rows);
    return all;
  }

  private List<Integer> widths() {
    List<List<String>> all = withHeaders();
    return IntStream.range(0, columns.size())
        .mapToObj(i -> all.stream().mapToInt(row -> Width.of(row.get(i))).max().orElse(0))
        .toList();
  }

  private String padded(String cell, int column, int width) {
    String padding = " ".repeat(width - Width.of(cell));
    return isRight(column) ? padding + cell : cell + padding;
  }

  private String rule(int column) {
    return isRight(column) ? "---:" : "---";
  }

  private boolean isRight(int column) {
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
