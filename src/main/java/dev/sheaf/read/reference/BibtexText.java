package dev.sheaf.read.reference;

/** The text of an entry while its lines are put together, until its braces close. */
final class BibtexText {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean isWhole;

  BibtexText(String firstLine) {
    add(firstLine);
  }

  /** Takes in a line; what stands behind the last brace is a comment. */
  void add(String line) {
    text.append(text.isEmpty() ? "" : "\n");
    for (int i = 0; i < line.length() && !isWhole; i++) {
      char c = line.charAt(i);
      text.append(c);
      if (c == '\\' && i + 1 < line.length()) {
        text.append(line.charAt(++i));
      } else if (c == '{' || (c == '(' && depth == 0)) {
        depth++;
      } else if (c == '}' || (c == ')' && depth == 1 && endsParenthesis(line, i))) {
        isWhole = --depth == 0;
      }
    }
  }

  /** An entry between parentheses may have others in its values; the last one ends a line. */
  private boolean endsParenthesis(String line, int at) {
    return text.charAt(openAt()) == '(' && line.substring(at + 1).isBlank();
  }

  private int openAt() {
    int open = 0;
    while ("{(".indexOf(text.charAt(open)) < 0) {
      open++;
    }
    return open;
  }

  boolean isWhole() {
    return isWhole;
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
