package dev.sheaf.read;

import dev.sheaf.corpus.Document;
import dev.sheaf.error.BadInputException;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Goes through files, one after another, and through what is found in each. */
final class FileCursor implements Closeable {
  private final Iterator<InputFile> files;
  private final DocumentSource.Options options;
  private final ReadingProgress progress;
  private final long totalBytes;
  private final FileOpener opener;
  private long bytes;
  private Optional<OpenFile> current = Optional.empty();
  private PathFindings ofPath = new PathFindings();
  private Optional<SetAside> problem = Optional.empty();

  /**
   * @param findsLinks whether links to papers are looked for
   */
  FileCursor(
      List<InputFile> files,
      DocumentSource.Options options,
      ReadingProgress progress,
      boolean findsLinks) {
    this.opener = new FileOpener(options, findsLinks, this::count, head -> ofPath.addText(head));
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
    return current.flatMap(OpenFile::otherEncoding);
  }

  /** The papers that the file has links to, and that none of its entries is about. */
  UntakenLinks untaken(List<Document> entries) {
    UntakenLinks untaken = current.orElseThrow().untaken(entries);
    ofPath.addLinks(untaken);
    return untaken;
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
    Finding finding = current.orElseThrow().withSubjects(withText(found));
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

  private OpenFile open(InputFile file) {
    try {
      return opener.open(file);
    } catch (BadInputException | UncheckedIOException e) {
      setAside(e, file);
      return OpenFile.unreadable(file);
    }
  }

  private void count(long read) {
    bytes += read;
    progress.at(bytes, totalBytes);
  }

  @Override
  public void close() {
    current.ifPresent(OpenFile::close);
    current = Optional.empty();
  }
}
