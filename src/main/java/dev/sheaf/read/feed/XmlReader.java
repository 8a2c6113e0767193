package dev.sheaf.read.feed;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import java.io.Reader;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Reads XML with papers in it: feeds (Atom and RSS, those of arXiv among them), answers of OAI-PMH
 * and of PubMed, and what EndNote exports. One record is held at a time.
 *
 * <p>jsoup's parser knows no document types, so it expands no entities and opens no other file; and
 * it goes on behind a tag that is wrong.
 */
public final class XmlReader implements Iterator<Finding> {
  private final Location file;
  private final Iterator<Element> elements;
  private Optional<Finding> ahead = Optional.empty();

  private XmlReader(Reader text, Location file) {
    this.file = file;
    this.elements =
        new StreamParser(Parser.xmlParser().setTrackPosition(true)).parse(text, "").iterator();
  }

  /** The papers in a text. */
  public static Iterator<Finding> read(Reader text, Location file) {
    return new XmlReader(text, file);
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && elements.hasNext()) {
      Element element = elements.next();
      if (XmlRecord.isRecord(element)) {
        ahead = finding(element);
        element.remove();
      }
    }
    return ahead.isPresent();
  }

  private Optional<Finding> finding(Element record) {
    Location where = file.atLine(record.sourceRange().start().lineNumber());
    if (record.endSourceRange().isImplicit()) {
      return Optional.of(
          new SetAside(where, "expected an end tag </" + record.tagName() + ">, found none"));
    }
    return XmlRecord.of(record, where);
  }

  @Override
  public Finding next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Finding next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }
}
