package dev.sheaf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.BadInputException;
import dev.sheaf.io.StrictReader;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Goes through files, one after another, and through what is found in each. */
final class FileCursor implements Closeable {
  private static final int HEAD = 1 << 16;
  private static final String PDF_MARK = "%PDF-";

  private final Iterator<InputFile> files;
  private final DocumentSource.Options options;
  private final ReadingProgress progress;
  private final long totalBytes;
  private final boolean findsLinks;
  private final char[] head = new char[HEAD];
  private long bytes;
  private Optional<OpenFile> current = Optional.empty();
  private PathFindings ofPath = new PathFindings();
  private Optional<SetAside> problem = Optional.empty();

  private record OpenFile(
      InputFile file,
      List<String> subjects,
      Reader reader,
      Supplier<Charset> charset,
      LinkScanner scanner,
      Optional<Format> format,
      Iterator<Finding> findings) {}

  /**
   * @param findsLinks whether links to papers are looked for
   */
  FileCursor(
      List<InputFile> files,
      DocumentSource.Options options,
      ReadingProgress progress,
      boolean findsLinks) {
    this.findsLinks = findsLinks;
    this.files = files.iterator();
    this.options = options;
    this.progress = progress;
    this.totalBytes = files.stream().mapToLong(InputFile::size).sum();
  }

  /**
   * Goes on to the next file; false if there is none.
   *
   * @throws BadInputException if what the user named is read to its end and holds no document
   */
  boolean advance() {
    Optional<InputFile> before = current.map(OpenFile::file);
    close();
    Optional<InputFile> next = files.hasNext() ? Optional.of(files.next()) : Optional.empty();
    if (!before.map(InputFile::root).equals(next.map(InputFile::root))) {
      before.ifPresent(last -> ofPath.requireEntries(last.root()));
      ofPath = new PathFindings();
    }
    problem = Optional.empty();
    current = next.map(this::open);
    return current.isPresent();
  }

  /** The file that the cursor is in. */
  InputFile file() {
    return current.orElseThrow().file();
  }

  /** The format of that file; none if it holds no documents. */
  Optional<Format> format() {
    return current.orElseThrow().format();
  }

  /** The encoding of that file as far as it was read; none if it is UTF-8. */
  Optional<String> otherEncoding() {
    return current
        .map(open -> open.charset().get())
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(Charset::name);
  }

  /** The papers that the file has links to, and that none of its entries is about. */
  UntakenLinks untaken(List<Document> entries) {
    OpenFile open = current.orElseThrow();
    if (open.format().isEmpty()) {
      readToEnd(open.reader());
    }
    UntakenLinks untaken = UntakenLinks.of(open.file().name(), open.scanner(), entries);
    ofPath.addLinks(untaken);
    return untaken;
  }

  /** Nothing is wanted of the file but its links, so where it ends being text does not matter. */
  private static void readToEnd(Reader reader) {
    try {
      reader.transferTo(Writer.nullWriter());
    } catch (BadInputException | UncheckedIOException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read", e);
    }
  }

  /** Why the file cannot be read, or not to its end; known where there is no next finding. */
  Optional<SetAside> problem() {
    return problem;
  }

  /**
   * The next finding in the file.
   *
   * @throws BadInputException if nothing may be set aside, instead of a {@link SetAside}; or if a
   *     file that the user named itself cannot be read
   */
  Optional<Finding> next() {
    if (current.isEmpty() || problem.isPresent()) {
      return Optional.empty();
    }
    try {
      Iterator<Finding> findings = current.get().findings();
      return findings.hasNext() ? Optional.of(noted(findings.next())) : Optional.empty();
    } catch (BadInputException | UncheckedIOException e) {
      setAside(e, file());
      return Optional.empty();
    }
  }

  private Finding noted(Finding found) {
    Finding finding = withSubjects(withText(found));
    if (finding instanceof SetAside broken) {
      allowed(broken);
    }
    ofPath.add(finding);
    return finding;
  }

  private void setAside(RuntimeException e, InputFile file) {
    if (options.strict()) {
      throw e;
    }
    problem = Optional.of(file.setAside(e));
    ofPath.add(problem.get());
  }

  /**
   * What may be set aside.
   *
   * @throws BadInputException if nothing may be
   */
  SetAside allowed(SetAside broken) {
    if (options.strict()) {
      throw broken.asError();
    }
    return broken;
  }

  private static Finding withText(Finding finding) {
    return finding instanceof Entry entry && entry.titles().isEmpty() && entry.abstracts().isEmpty()
        ? new SetAside(entry.where(), "expected a title or an abstract, found neither")
        : finding;
  }

  private Finding withSubjects(Finding finding) {
    List<String> subjects = current.orElseThrow().subjects();
    return finding instanceof Entry entry && !subjects.isEmpty()
        ? entry.withLabels(subjects)
        : finding;
  }

  private OpenFile open(InputFile file) {
    try {
      return opened(file);
    } catch (BadInputException | UncheckedIOException e) {
      setAside(e, file);
      return new OpenFile(
          file,
          List.of(),
          Reader.nullReader(),
          () -> StandardCharsets.UTF_8,
          new LinkScanner(Reader.nullReader()),
          Optional.empty(),
          List.<Finding>of().iterator());
    }
  }

  private OpenFile opened(InputFile file) {
    Reader characters = characters(file);
    Supplier<Charset> charset =
        characters instanceof StrictReader text ? text::charset : () -> StandardCharsets.UTF_8;
    LinkScanner scanner = new LinkScanner(characters);
    BufferedReader reader = new BufferedReader(findsLinks ? scanner : characters);
    try {
      String head = head(reader);
      ofPath.addText(head);
      if (head.isBlank() && !file.isNamed()) {
        throw new BadInputException(
            file.name(), "expected documents, found nothing but white space");
      }
      Optional<Format> format = head.isBlank() ? Optional.empty() : format(head, file);
      return new OpenFile(
          file,
          Subjects.of(file.path()),
          reader,
          charset,
          scanner,
          format,
          format
              .map(known -> known.read(reader, file.name()))
              .orElse(List.<Finding>of().iterator()));
    } catch (IOException e) {
      close(reader, file);
      throw new UncheckedIOException("cannot read " + file.name(), e);
    } catch (BadInputException | UncheckedIOException e) {
      close(reader, file);
      throw e;
    }
  }

  /** The characters of a text; of a PDF, which is none, one for each byte. */
  private Reader characters(InputFile file) {
    InputStream stored = file.open(options.standardInput(), this::count);
    InputStream bytes = stored.markSupported() ? stored : new BufferedInputStream(stored);
    try {
      bytes.mark(PDF_MARK.length());
      byte[] start = bytes.readNBytes(PDF_MARK.length());
      bytes.reset();
      if (new String(start, ISO_8859_1).equals(PDF_MARK)) {
        return new InputStreamReader(bytes, ISO_8859_1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
    return options
        .encoding()
        .map(known -> StrictReader.in(known, bytes, file.name()))
        .orElseGet(() -> StrictReader.detecting(bytes, file.name()));
  }

  private void count(long read) {
    bytes += read;
    progress.at(bytes, totalBytes);
  }

  /** The first characters; what is wrong behind them is met again by who reads so far. */
  private String head(BufferedReader reader) throws IOException {
    reader.mark(HEAD);
    int length = 0;
    try {
      for (int count = 0; length < HEAD && count >= 0; length += Math.max(0, count)) {
        count = reader.read(head, length, HEAD - length);
      }
    } catch (BadInputException e) {
      if (length == 0) {
        throw e;
      }
    }
    reader.reset();
    return new String(head, 0, length);
  }

  private Optional<Format> format(String head, InputFile file) {
    if (options.format().isPresent()) {
      return options.format();
    }
    boolean mayBeText = file.isNamed() || file.name().name().matches("(?i).*\\.txt(\\.gz)?");
    return recognised(head, file).or(() -> mayBeText ? Optional.of(Format.TEXT) : Optional.empty());
  }

  private static Optional<Format> recognised(String head, InputFile file) {
    try {
      return Format.recognise(head, file.name().name());
    } catch (RuntimeException | StackOverflowError e) {
      throw GuardedFindings.failure(e, file.name(), "head").asError();
    }
  }

  @Override
  public void close() {
    current.ifPresent(open -> close(open.reader(), open.file()));
    current = Optional.empty();
  }

  private static void close(Reader reader, InputFile file) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file.name(), e);
    }
  }
}
