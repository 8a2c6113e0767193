package dev.sheaf.cli;

import dev.sheaf.report.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last part of a command's help, fitted to the width of the terminal. Lines that follow each
 * other are a paragraph; an empty line ends it. An indented line stands alone: a term, two spaces
 * or more, what is said of it. A line that is indented further goes on with the one before.
 */
final class HelpFooter {
  private static final Pattern ITEM = Pattern.compile("  (?! )(.*?\\S {2,})?(\\S.*)");
  private static final int INDENT = 2;

  private final int width;
  private final StringBuilder out = new StringBuilder();

  private HelpFooter(int width) {
    this.width = width;
  }

  /** The text with line ends. */
  static String render(String[] lines, int width) {
    HelpFooter footer = new HelpFooter(width);
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (!goesOn(line, open)) {
        footer.end(open);
      }
      if (line.isEmpty()) {
        footer.out.append('\n');
      } else {
        open.add(open.isEmpty() ? line : line.strip());
      }
    }
    footer.end(open);
    return footer.out.toString();
  }

  private static boolean goesOn(String line, List<String> open) {
    boolean isPlain = !line.isEmpty() && !line.startsWith(" ");
    boolean isInItem = !open.isEmpty() && open.get(0).startsWith(" ");
    return line.startsWith("    ") || (isPlain && !isInItem);
  }

  private void end(List<String> open) {
    if (!open.isEmpty()) {
      String text = String.join(" ", open);
      Matcher item = ITEM.matcher(text);
      boolean isItem = item.matches();
      String margin = isItem ? " ".repeat(INDENT) : "";
      int hanging = isItem && item.group(1) != null ? item.group(1).length() : 0;
      Wrapping.lines(text.substring(margin.length()), width - margin.length(), hanging)
          .forEach(line -> out.append(margin).append(line).append('\n'));
      open.clear();
    }
  }
}
