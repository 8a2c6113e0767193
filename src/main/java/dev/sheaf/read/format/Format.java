package dev.sheaf.read.format;

import dev.sheaf.error.Location;
import dev.sheaf.read.entry.EntryReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.Lines;
import dev.sheaf.read.markdown.MarkdownReader;
import java.io.Reader;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * A format of files with papers. The format of a file is recognised by its content; see {@link
 * #recognise}.
 */
public enum Format {
  /** Titles as headings, a date, abstracts as quotes, a line of labels. */
  DIGEST,
  /** A Markdown table with a paper per row. */
  TABLE,
  /** An abstract in each language and a link, line after line. */
  PAIRS,
  /** Abstracts that begin with {@code Abstract:}. */
  ABSTRACTS,
  /** One paper in a file, with headings, quotes and labels in backticks. */
  PAGE,
  /** A Markdown list of links. */
  LIST,
  /** HTML details, with the paper in the summary. */
  DETAILS,
  /** One JSON value with papers somewhere inside. */
  JSONMAP,
  /** One JSON object per line. */
  JSONL,
  /** A table with a header, cells separated by commas. */
  CSV,
  /** A table with a header, cells separated by tabs. */
  TSV,
  /** One abstract that fills the file, with an optional title. */
  TEXT;

  /** The word used in options and reports: {@code digest}, {@code jsonl} and so on. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with that word. */
  public static Optional<Format> of(String word) {
    for (Format format : values()) {
      if (format.word().equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * The format of a file, by its content; its name counts only where the content allows several.
   *
   * @param head the first characters of the file, 64 K are enough
   * @return none for prose, which may be one abstract ({@link #TEXT}) or no document at all
   */
  public static Optional<Format> recognise(String head, String fileName) {
    return new Recognition(head, fileName).format();
  }

  /**
   * What is found in a text of this format. An entry that its reader fails on is set aside, and the
   * rest is read.
   */
  public Iterator<Finding> read(Reader text, Location file) {
    return this == JSONMAP
        ? JsonMapReader.read(text, file)
        : GuardedFindings.of(reader(), new Lines(text, file), word());
  }

  private EntryReader reader() {
    return switch (this) {
      case DIGEST -> new DigestReader();
      case PAIRS -> new PairsReader();
      case ABSTRACTS -> new AbstractsReader();
      case PAGE -> new PageReader();
      case TABLE, LIST, DETAILS -> new MarkdownReader();
      case JSONL -> new JsonLinesReader();
      case CSV -> SeparatedValuesReader.commas();
      case TSV -> SeparatedValuesReader.tabs();
      case TEXT -> new TextReader();
      case JSONMAP -> throw new IllegalStateException("JSON is not read by lines");
    };
  }
}
