package dev.sheaf.read.yaml;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Line;
import dev.sheaf.read.entry.Lines;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The parts of a YAML file that can be read by themselves: each item of a list that is not
 * indented, and else each document. So one that is wrong does not take the others with it.
 */
public final class YamlParts implements Iterator<YamlParts.Part> {
  /**
   * A part of a file.
   *
   * @param where its first line
   */
  public record Part(String text, Location where) {}

  private final Lines lines;

  public YamlParts(Lines lines) {
    this.lines = lines;
  }

  @Override
  public boolean hasNext() {
    while (lines.hasNext() && isEmpty(lines.peek())) {
      lines.next();
    }
    return lines.hasNext();
  }

  @Override
  public Part next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line first = lines.next();
    StringBuilder text = new StringBuilder(first.text());
    boolean isItem = isItem(first);
    while (lines.hasNext() && !isDocumentMark(lines.peek()) && !(isItem && isItem(lines.peek()))) {
      text.append('\n').append(lines.next().text());
      if (text.length() > YamlText.LONGEST) {
        throw new BadInputException(
            first.where(), "expected at most %d characters of YAML, found more", YamlText.LONGEST);
      }
    }
    return new Part(text.append('\n').toString(), first.where());
  }

  private static boolean isEmpty(Line line) {
    return line.isBlank()
        || line.text().startsWith("#")
        || isDocumentMark(line)
        || line.text().startsWith("%YAML");
  }

  private static boolean isDocumentMark(Line line) {
    return line.text().startsWith("---") || line.text().equals("...");
  }

  private static boolean isItem(Line line) {
    return line.text().startsWith("- ") || line.text().equals("-");
  }
}
