package dev.sheaf.read.markdown;

import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a Markdown text with their links by reference as inline links: {@code [text][key]},
 * or an item {@code [key]}. They are defined by {@code [key]: address} on a line of its own, mostly
 * at the end. Such lines come out blank.
 *
 * <p>The first link by reference makes the rest of the text be held in memory, up to {@link
 * #MOST_AHEAD} lines.
 */
final class ReferencedLines implements Iterator<Line> {
  private static final int MOST_AHEAD = 200_000;
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^ {0,3}\\[([^\\[\\]^][^\\[\\]]{0,100})\\]:\\s*<?((?:https?://|www\\.)[^\\s>]+)>?(?:\\s+[\"'(].*)?$");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(\\[[^\\[\\]]{1,400}\\]|\\[\\[[^\\[\\]]{1,400}\\]\\])\\[([^\\[\\]]{0,100})\\](?!\\()");

  private static final Pattern SHORTCUT_ITEM =
      Pattern.compile(
          "(\\s*(?:[-*+]|\\d{1,4}[.)])\\s+)(\\[[^\\[\\]]{3,400}\\])((?![(:\\[])[^\\[\\]]{0,200})");

  private final Lines lines;
  private final Deque<Line> ahead = new ArrayDeque<>();
  private final Map<String, String> addresses = new HashMap<>();
  private boolean isScanned;
  private int given;

  ReferencedLines(Lines lines) {
    this.lines = lines;
  }

  /** How many lines were given so far. */
  int count() {
    return ahead.isEmpty() ? Math.max(given, lines.count()) : given;
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || lines.hasNext();
  }

  /** The next line, which stays the next. */
  Line peek() {
    return inline(ahead.isEmpty() ? lines.peek() : ahead.peek());
  }

  @Override
  public Line next() {
    Line line = ahead.isEmpty() ? lines.next() : ahead.remove();
    given = line.where().line();
    return inline(line);
  }

  private Line inline(Line line) {
    String text = line.text();
    Matcher definition = DEFINITION.matcher(text);
    if (text.contains("]:") && definition.matches()) {
      define(definition);
      return new Line(line.where(), "");
    }
    if (!text.contains("][")) {
      return shortcut(line);
    }
    scan();
    Matcher reference = REFERENCE.matcher(text);
    return addresses.isEmpty()
        ? line
        : new Line(
            line.where(),
            reference.replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        inline(match.group(), match.group(1), match.group(2)))));
  }

  /** An item that is nothing but a name in brackets, which is defined as a link elsewhere. */
  private Line shortcut(Line line) {
    Matcher item = SHORTCUT_ITEM.matcher(line.text());
    if (!line.text().contains("]") || !item.matches()) {
      return line;
    }
    scan();
    String text = inline(item.group(2), item.group(2), "");
    return new Line(line.where(), item.group(1) + text + item.group(3));
  }

  private String inline(String written, String text, String key) {
    String name = key.isBlank() ? text.replaceAll("^\\[+|\\]+$", "") : key;
    String address = addresses.get(name.strip().toLowerCase(Locale.ROOT));
    return address == null ? written : text + "(" + address + ")";
  }

  private void define(Matcher definition) {
    addresses.putIfAbsent(
        definition.group(1).strip().toLowerCase(Locale.ROOT), definition.group(2));
  }

  private void scan() {
    if (isScanned) {
      return;
    }
    isScanned = true;
    while (ahead.size() < MOST_AHEAD && lines.hasNext() && !lines.isNextTooLong()) {
      Line line = lines.next();
      ahead.add(line);
      Matcher definition = DEFINITION.matcher(line.text());
      if (line.text().contains("]:") && definition.matches()) {
        define(definition);
      }
    }
  }
}
