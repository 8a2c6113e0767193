package dev.sheaf.io;

import java.util.regex.Pattern;

/**
 * The text of a cell that a spreadsheet program would take for a formula, and run. It is written
 * with an apostrophe before it, which tells those programs that it is text. A number is no formula.
 */
public final class SpreadsheetCell {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?%?|[+-]");

  private SpreadsheetCell() {}

  /** What is written for a text. */
  public static String written(String text) {
    boolean isFormula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }

  /** The text that {@link #written} was given. */
  public static String read(String cell) {
    boolean isWritten =
        cell.startsWith("'")
            && FORMULA.matcher(cell).matches()
            && !NUMBER.matcher(cell.substring(1)).matches();
    return isWritten ? cell.substring(1) : cell;
  }
}
