package dev.sheaf.read.entry;

import dev.sheaf.error.Require;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the labels of a paper stand in its file, or would stand if it had any.
 *
 * @param line counted from 1
 * @param column in characters of that line, from 0: what is written goes before that character
 * @param lead what comes first; {@code \n} stands for the line end that the file has there
 * @param form what labels look like there
 * @param waits whether a word or backticks stand there and wait for a label
 */
public record LabelPlace(int line, int column, String lead, Form form, boolean waits) {
  /** On the line after the one that a place is in. */
  public static final String NEXT_LINE = "\n";

  /** On a new line after the one that a place is in, with an empty line between. */
  public static final String NEXT_PARAGRAPH = "\n\n";

  /**
   * What stands around a label.
   *
   * @param before such as a backtick, or a word that says that a label follows
   */
  public record Form(String before, String after) implements Comparable<Form> {
    /** The label and nothing else. */
    static final Form BARE = new Form("", "");

    public static final Form BACKTICKS = new Form("`", "`");

    /** The label behind a word in the language of the paper. */
    static final Form NAMED_EN = new Form("Topic: ", "");

    static final Form NAMED_ZH = new Form("主题：", "");

    /** The form of a line that bears labels. */
    public static Form of(String line) {
      Matcher name = LabelCleaner.NAME.matcher(line);
      String before = name.find() ? name.group() : "";
      String rest = line.substring(before.length()).strip();
      return rest.startsWith("`") ? new Form(before + "`", "`") : new Form(before, "");
    }

    @Override
    public int compareTo(Form other) {
      return around("\n").compareTo(other.around("\n"));
    }

    /** A label in this form. */
    public String around(String label) {
      return before + label + after;
    }
  }

  private static final Pattern NOTHING_IN_BACKTICKS = Pattern.compile("`([ \t]*)`");

  public LabelPlace(int line, int column, String lead, Form form) {
    this(line, column, lead, form, false);
  }

  public LabelPlace {
    Require.that(line > 0, "lines are counted from 1, not %d", line);
    Require.that(column >= 0, "a column must not be negative: %d", column);
  }

  /** The end of a line. */
  public static LabelPlace behind(Line line, String lead, Form form) {
    return new LabelPlace(line.where().line(), line.text().length(), lead, form);
  }

  /** In a line that waits for a label: between its backticks, or else at its end. */
  public static LabelPlace waiting(Line line) {
    Matcher backticks = NOTHING_IN_BACKTICKS.matcher(line.text());
    if (backticks.find()) {
      return new LabelPlace(line.where().line(), backticks.start(1), "", Form.BARE, true);
    }
    String lead = line.text().endsWith(":") ? " " : "";
    return new LabelPlace(line.where().line(), line.text().length(), lead, Form.BARE, true);
  }

  /** Whether a line has a pair of backticks with nothing between, and no other. */
  public static boolean isEmptyInBackticks(String line) {
    return line.indexOf('`') >= 0 && NOTHING_IN_BACKTICKS.matcher(line).replaceAll("").isBlank();
  }

  /**
   * An empty cell.
   *
   * @param from the column behind the bar before it
   * @param to the column of the bar behind it
   */
  public static LabelPlace cell(int line, int from, int to) {
    return switch (to - from) {
      case 0 -> new LabelPlace(line, from, " ", new Form("", " "));
      case 1 -> new LabelPlace(line, from, " ", Form.BARE);
      default -> new LabelPlace(line, from + 1, "", Form.BARE);
    };
  }

  /** Whether a label here gets a line of its own. */
  public boolean isNewLine() {
    return lead.startsWith("\n");
  }
}
