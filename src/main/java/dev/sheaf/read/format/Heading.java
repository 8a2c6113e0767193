package dev.sheaf.read.format;

import java.util.Optional;

/**
 * A Markdown heading.
 *
 * @param depth how many marks it has, 1 to 6
 * @param text without the marks and without the link around it
 * @param link where it leads to
 */
record Heading(int depth, String text, Optional<String> link) {
  private static final int DEEPEST = 6;

  /** In characters; a longer line is a text that happens to begin with a number sign. */
  private static final int LONGEST = 4000;

  /** The heading that a line is. */
  static Optional<Heading> of(String line) {
    String text = line.strip();
    int depth = 0;
    while (depth < text.length() && text.charAt(depth) == '#') {
      depth++;
    }
    boolean isHeading =
        depth > 0
            && depth <= DEEPEST
            && text.length() <= LONGEST
            && depth < text.length()
            && Character.isWhitespace(text.charAt(depth));
    return isHeading
        ? Optional.of(withLink(depth, withoutEndMarks(text.substring(depth))))
        : Optional.empty();
  }

  /** The text of a line, without the marks where it is a heading. */
  static String textOf(String line) {
    return of(line).map(Heading::text).orElse(line.strip());
  }

  private static String withoutEndMarks(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '#' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean areMarks = end > 0 && text.startsWith(" ", end);
    return (areMarks ? text.substring(0, end) : text).strip();
  }

  private static Heading withLink(int depth, String text) {
    int start = text.indexOf('[');
    int middle = text.lastIndexOf("](");
    int end = text.indexOf(')', middle + 2);
    boolean isImage = start > 0 && text.charAt(start - 1) == '!';
    if (start < 0 || isImage || middle < start || end < 0) {
      return new Heading(depth, text, Optional.empty());
    }
    String shown = text.substring(start + 1, middle).strip();
    String target = text.substring(middle + 2, end).strip();
    return new Heading(depth, shown, Optional.of(target).filter(url -> !url.isEmpty()));
  }
}
