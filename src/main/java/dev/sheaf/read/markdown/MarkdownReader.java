package dev.sheaf.read.markdown;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.Location;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.Lines;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads lists of papers in Markdown or HTML: tables, lists with links, details to open, and
 * headings with fields below them, in any mixture.
 *
 * <p>The headings above an entry are its labels where it has none of its own, and give its date
 * where it has none. What shows no sign of being a paper is left out without a word: such files are
 * full of it.
 */
public final class MarkdownReader implements EntryReader {
  /** Whether the beginning of a text has papers in it: an entry, or links to several papers. */
  public static boolean recognises(String head) {
    return new Reading(new Lines(new StringReader(head), new Location("head", 0))).findsPapers();
  }

  /** The papers in a text that stands as a value at one place of another format, such as JSON. */
  public static List<Entry> items(
      String text, Location where, List<String> labels, Optional<PublicationDate> date) {
    List<Entry> entries = new ArrayList<>();
    new Reading(new Lines(new StringReader(text), where))
        .forEachRemaining(
            finding -> {
              if (finding instanceof Entry entry) {
                entries.add(entry.below(where, labels, date));
              }
            });
    return entries;
  }

  @Override
  public Iterator<Finding> read(Lines lines) {
    return new Reading(lines);
  }
}
