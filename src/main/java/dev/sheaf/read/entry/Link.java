package dev.sheaf.read.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in Markdown text.
 *
 * @param text what the reader sees, without the brackets around it; empty for a bare address
 * @param start where it begins in the text it was found in
 * @param end where it ends there
 * @param isImage whether it shows a picture; a picture that is a link is a link whose text is the
 *     picture's description
 */
public record Link(String text, String target, int start, int end, boolean isImage) {
  private static final int LONGEST = 2000;
  private static final int DEEPEST = 16;
  private static final int SHORTEST_ADDRESS = 10;
  private static final Pattern BARE =
      Pattern.compile("https?://[^\\s<>|\\[\\](){}\"'`，。；、）】*]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]]*)\\]\\([^)]*\\)");

  /** The links of a text in order: inline links, images, and bare addresses. */
  public static List<Link> allIn(String text) {
    List<Link> links = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int bracket = text.indexOf('[', position);
      addBare(text, position, bracket < 0 ? text.length() : bracket, links);
      if (bracket < 0) {
        break;
      }
      Link link = at(text, bracket);
      if (link != null) {
        links.add(link);
      }
      position = link == null ? bracket + 1 : link.end();
    }
    return links;
  }

  /** Whether it leads to another site, not to a place in this file or beside it. */
  public boolean isAbsolute() {
    String start = target.toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("www.");
  }

  public boolean isBare() {
    return text.isEmpty() && !isImage;
  }

  private static void addBare(String text, int from, int to, List<Link> links) {
    if (to - from < SHORTEST_ADDRESS || !text.substring(from, to).contains("://")) {
      return;
    }
    Matcher match = BARE.matcher(text).region(from, to);
    while (match.find()) {
      String address = match.group().replaceFirst("[.,;:!?]+$", "");
      links.add(new Link("", address, match.start(), match.start() + address.length(), false));
    }
  }

  private static Link at(String text, int bracket) {
    int close = closing(text, bracket, '[', ']');
    int open = close + 1;
    if (close > 0 && text.startsWith(" (http", open)) {
      open++;
    }
    if (close < 0 || open >= text.length() || text.charAt(open) != '(') {
      return null;
    }
    int end = closing(text, open, '(', ')');
    if (end < 0) {
      return null;
    }
    boolean image = bracket > 0 && text.charAt(bracket - 1) == '!';
    return new Link(
        image ? "" : inner(text.substring(bracket + 1, close)),
        address(text.substring(open + 1, end)),
        image ? bracket - 1 : bracket,
        end + 1,
        image);
  }

  private static String inner(String text) {
    String shown = IMAGE.matcher(text).replaceAll("$1").strip();
    while (shown.startsWith("[") && closing(shown, 0, '[', ']') == shown.length() - 1) {
      shown = shown.substring(1, shown.length() - 1).strip();
    }
    return shown.isEmpty() ? " " : shown;
  }

  /** The address without its angle brackets and without the title behind it. */
  private static String address(String target) {
    String address = target.strip();
    if (address.startsWith("[")) {
      Matcher inner = BARE.matcher(address.substring(address.indexOf(']') + 1));
      return inner.find() ? inner.group() : address;
    }
    if (address.startsWith("<") && address.contains(">")) {
      return address.substring(1, address.indexOf('>'));
    }
    int title = address.indexOf(" \"");
    return (title < 0 ? address : address.substring(0, title)).strip();
  }

  private static int closing(String text, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < text.length() && i < from + LONGEST; i++) {
      char letter = text.charAt(i);
      if (letter == '\\') {
        i++;
      } else if (letter == open && ++depth > DEEPEST) {
        return -1;
      } else if (letter == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
