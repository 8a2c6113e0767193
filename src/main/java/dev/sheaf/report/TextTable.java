package dev.sheaf.report;

import dev.sheaf.report.Screen.Emphasis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes a table in columns aligned by spaces. On a {@link Screen} that is too narrow for it, long
 * cells take several lines, or each row does.
 */
record TextTable(Table table) {
  private static final String GAP = "  ";

  /** Narrower than that, words are broken so often that nobody can read them. */
  private static final int LEAST_WIDTH = 20;

  private static final Set<String> NOTHING = Set.of("", "-", "0");

  void write(Appendable out) throws IOException {
    List<Integer> widths = natural();
    if (out instanceof Screen screen) {
      widths = narrowed(widths, screen.width());
      if (total(widths) > screen.width()) {
        writeRecords(out);
        return;
      }
    }
    List<List<String>> rows = table.withHeaders();
    for (int row = 0; row < rows.size(); row++) {
      write(rows.get(row), row == 0, widths, out);
    }
  }

  /** Each row over several lines: its first cell, then the names and values of the others. */
  private void writeRecords(Appendable out) throws IOException {
    for (List<String> row : table.rows()) {
      Emphasis emphasis = emphasis(0, row.get(0));
      Screen.write(row.get(0), emphasis == Emphasis.PLAIN ? Emphasis.TITLE : emphasis, out);
      String gap = "\n  ";
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty() && !row.get(i).equals("-")) {
          String header = table.columns().get(i).header();
          out.append(gap).append(header).append(header.isEmpty() ? "" : " ");
          Screen.write(row.get(i), emphasis(i, row.get(i)), out);
          gap = ", ";
        }
      }
      out.append('\n');
    }
  }

  private void write(List<String> row, boolean isHeader, List<Integer> widths, Appendable out)
      throws IOException {
    List<List<String>> cells =
        IntStream.range(0, row.size()).mapToObj(i -> lines(row.get(i), widths.get(i))).toList();
    int height = cells.stream().mapToInt(List::size).max().orElseThrow();
    for (int line = 0; line < height; line++) {
      StringBuilder spaces = new StringBuilder(); // written only in front of something
      for (int i = 0; i < row.size(); i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line).stripTrailing() : "";
        String padding = " ".repeat(widths.get(i) - Width.of(part));
        spaces.append(table.isRight(i) ? padding : "");
        if (!part.isEmpty()) {
          out.append(spaces);
          Screen.write(part, isHeader ? Emphasis.FAINT : emphasis(i, row.get(i)), out);
          spaces.setLength(0);
        }
        spaces.append(table.isRight(i) ? "" : padding).append(GAP);
      }
      out.append('\n');
    }
  }

  private Emphasis emphasis(int column, String cell) {
    return NOTHING.contains(cell.strip()) ? Emphasis.PLAIN : table.columns().get(column).emphasis();
  }

  private static List<String> lines(String cell, int width) {
    return Width.of(cell) <= width ? List.of(cell) : Wrapping.lines(cell, width);
  }

  private List<Integer> natural() {
    List<List<String>> all = table.withHeaders();
    return IntStream.range(0, table.columns().size())
        .mapToObj(i -> all.stream().mapToInt(row -> Width.of(row.get(i))).max().orElse(0))
        .toList();
  }

  /** The widths in which the table fits a screen: the widest columns of words give way. */
  private List<Integer> narrowed(List<Integer> natural, int screen) {
    List<Integer> widths = new ArrayList<>(natural);
    for (int excess = total(widths) - screen; excess > 0; excess--) {
      int widest = -1;
      for (int i = 0; i < widths.size(); i++) {
        boolean gives = !table.isRight(i) && widths.get(i) > LEAST_WIDTH;
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
}
