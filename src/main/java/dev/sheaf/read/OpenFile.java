package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.format.Format;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file while it is read.
 *
 * @param subjects the labels that a file beside it gives its papers
 * @param charset the encoding as far as the file was read
 * @param format none if the file holds no documents
 */
record OpenFile(
    InputFile file,
    List<String> subjects,
    Reader reader,
    Supplier<Charset> charset,
    LinkScanner scanner,
    Optional<Format> format,
    Iterator<Finding> findings)
    implements Closeable {
  /** A file that cannot be read, in which nothing is found. */
  static OpenFile unreadable(InputFile file) {
    return new OpenFile(
        file,
        List.of(),
        Reader.nullReader(),
        () -> StandardCharsets.UTF_8,
        new LinkScanner(Reader.nullReader()),
        Optional.empty(),
        List.<Finding>of().iterator());
  }

  /** The encoding as far as the file was read; none if it is UTF-8. */
  Optional<String> otherEncoding() {
    Charset read = charset.get();
    return read.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(read.name());
  }

  /** The papers that the file has links to, and that none of its entries is about. */
  UntakenLinks untaken(List<Document> entries) {
    if (format.isEmpty()) {
      readToEnd();
    }
    return UntakenLinks.of(file.name(), scanner, entries);
  }

  /** Nothing is wanted of the file but its links, so where it ends being text does not matter. */
  private void readToEnd() {
    try {
      reader.transferTo(Writer.nullWriter());
    } catch (BadInputException | UncheckedIOException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read", e);
    }
  }

  /** An entry with the labels that the file beside gives. */
  Finding withSubjects(Finding finding) {
    return finding instanceof Entry entry && !subjects.isEmpty()
        ? entry.withLabels(subjects)
        : finding;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file.name(), e);
    }
  }
}
