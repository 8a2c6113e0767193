package dev.sheaf.text;

import java.util.Set;

/**
 * Finds where something ends that is no word: LaTeX commands, HTML tags and entities, targets of
 * Markdown links, addresses. Looks ahead a bounded number of characters only.
 */
final class Markup {
  private static final int LOOK_AHEAD = 256;
  private static final int LONGEST_DOMAIN = 80;

  /** Commands whose argument is no text. */
  private static final Set<String> REFERENCES =
      Set.of(
          "url",
          "href",
          "cite",
          "citep",
          "citet",
          "citealp",
          "ref",
          "eqref",
          "autoref",
          "cref",
          "label",
          "begin",
          "end",
          "includegraphics",
          "footnotemark");

  /** Commands that are no symbol, yet stand without an argument. */
  private static final Set<String> SWITCHES =
      Set.of(
          "it",
          "bf",
          "em",
          "tt",
          "rm",
          "sc",
          "sl",
          "sf",
          "left",
          "right",
          "big",
          "bigl",
          "bigr",
          "quad",
          "qquad",
          "item",
          "par",
          "newline",
          "noindent",
          "small",
          "large",
          "xspace",
          "and");

  private static final Set<String> TAGS =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "blockquote",
          "br",
          "center",
          "code",
          "dd",
          "del",
          "details",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul");

  private static final Set<String> TOP_DOMAINS =
      Set.of(
          "ai", "app", "cc", "ch", "cn", "co", "com", "de", "dev", "edu", "eu", "fr", "gov", "hk",
          "info", "io", "jp", "kr", "me", "net", "nl", "org", "tech", "tw", "uk", "us", "xyz");

  private final char[] in;
  private final int end;

  Markup(char[] in, int end) {
    this.in = in;
    this.end = end;
  }

  /** Where the text goes on behind markup that begins here; never here itself. */
  int after(int at) {
    return switch (in[at]) {
      case '\\' -> afterBackslash(at);
      case '<' -> afterTag(at);
      case '&' -> afterEntity(at);
      default -> afterLinkTarget(at);
    };
  }

  /** The character at a position; a space beyond the end. */
  char peek(int at) {
    return at < end ? in[at] : ' ';
  }

  /**
   * Where a letter goes on behind an accent command such as <code>\"</code>; the same place if
   * there is none.
   */
  int afterAccent(int at) {
    boolean accent =
        peek(at) == '\\'
            && "\"'`^~=.".indexOf(peek(at + 1)) >= 0
            && CharacterKind.isWord(peek(at + 2) == '{' ? peek(at + 3) : peek(at + 2));
    return accent ? at + 2 : at;
  }

  /**
   * Where an address ends of which this is the first dot, colon or at sign; -1 where it is no
   * address.
   */
  int afterAddress(int at) {
    return switch (peek(at)) {
      case ':' -> peek(at + 1) == '/' && peek(at + 2) == '/' ? afterUrl(at) : -1;
      case '@' -> afterMailDomain(at);
      case '.' -> afterDottedName(at);
      default -> -1;
    };
  }

  private int afterDottedName(int at) {
    if (at >= 3 && in[at - 1] == 'w' && in[at - 2] == 'w' && in[at - 3] == 'w') {
      return afterUrl(at);
    }
    int lastDot = at;
    int i = at + 1;
    while (i < at + LONGEST_DOMAIN && isNamePart(peek(i))) {
      lastDot = in[i] == '.' ? i : lastDot;
      i++;
    }
    if (peek(i) == '@') {
      return afterMailDomain(i);
    }
    boolean url =
        peek(i) == '/' && TOP_DOMAINS.contains(new String(in, lastDot + 1, i - lastDot - 1));
    return url ? afterUrl(i) : -1;
  }

  private int afterMailDomain(int at) {
    int i = at + 1;
    boolean dotted = false;
    while (i < at + LONGEST_DOMAIN && isNamePart(peek(i))) {
      dotted |= in[i] == '.' && CharacterKind.isWord(peek(i + 1));
      i++;
    }
    return dotted ? i : -1;
  }

  private static boolean isNamePart(char c) {
    return c < 128 && (CharacterKind.isWord(c) || c == '-' || c == '.' || c == '_');
  }

  private int afterUrl(int at) {
    int i = at;
    while (i < end && in[i] > ' ' && in[i] < 127 && "<>\"'{}|\\^`)]*".indexOf(in[i]) < 0) {
      i++;
    }
    return i;
  }

  /** A command with an argument is left out and its argument read; one without is its own word. */
  private int afterBackslash(int at) {
    int i = at + 1;
    while (i < at + LOOK_AHEAD && peek(i) >= 'a' && peek(i) <= 'z') {
      i++;
    }
    if (i == at + 1) {
      int letter = afterAccent(at);
      return letter > at ? letter : Math.min(end, at + 2);
    }
    String name = new String(in, at + 1, i - at - 1);
    if (REFERENCES.contains(name)) {
      return afterArgument(i);
    }
    boolean symbol =
        peek(i) != '{'
            && peek(i) != '['
            && !name.startsWith("math")
            && !name.startsWith("text")
            && !SWITCHES.contains(name);
    return symbol ? at + 1 : i;
  }

  private int afterArgument(int at) {
    int close = indexOf('}', at);
    return peek(at) == '{' && close > 0 ? close + 1 : at;
  }

  private int afterTag(int at) {
    int from = peek(at + 1) == '/' ? at + 2 : at + 1;
    int i = from;
    while (i < from + 10 && peek(i) < 128 && CharacterKind.isWord(peek(i))) {
      i++;
    }
    boolean tag = TAGS.contains(new String(in, from, i - from)) && !CharacterKind.isWord(peek(i));
    int close = tag ? indexOf('>', i) : -1;
    return close < 0 ? at + 1 : close + 1;
  }

  private int afterEntity(int at) {
    int i = peek(at + 1) == '#' ? at + 2 : at + 1;
    int from = i;
    while (i < from + 8 && peek(i) < 128 && CharacterKind.isWord(peek(i))) {
      i++;
    }
    return i > from && peek(i) == ';' ? i + 1 : at + 1;
  }

  private int afterLinkTarget(int at) {
    int close = peek(at + 1) == '(' ? indexOf(')', at) : -1;
    for (int i = at; i < close; i++) {
      if (in[i] == ' ') {
        return at + 1;
      }
    }
    return close < 0 ? at + 1 : close + 1;
  }

  private int indexOf(char c, int from) {
    int limit = Math.min(end, from + LOOK_AHEAD);
    for (int i = from; i < limit; i++) {
      if (in[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
