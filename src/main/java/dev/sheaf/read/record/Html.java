package dev.sheaf.read.record;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A whole page of HTML. */
public final class Html {
  /** In characters; saved pages have their scripts and pictures in them. */
  private static final int LONGEST = 1 << 25;

  private Html() {}

  /**
   * The page in a text.
   *
   * @throws BadInputException if it is too long to be held
   */
  public static Document page(Reader text, Location file) {
    StringBuilder html = new StringBuilder();
    char[] buffer = new char[1 << 14];
    try {
      for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
        html.append(buffer, 0, count);
        if (html.length() > LONGEST) {
          throw new BadInputException(
              file, "expected a page of at most %d characters, found a longer one", LONGEST);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
    return Jsoup.parse(html.toString(), "", Parser.htmlParser().setTrackPosition(true));
  }

  /** Where an element begins. */
  public static Location where(Element element, Location file) {
    return file.atLine(Math.max(1, element.sourceRange().start().lineNumber()));
  }
}
