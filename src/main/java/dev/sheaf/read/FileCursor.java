package dev.sheaf.read;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import dev.sheaf.io.Utf8Reader;
import dev.sheaf.read.entry.Entry;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.entry.SetAside;
import dev.sheaf.read.format.Format;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Goes through files, one after another, and through what is found in each. */
final class FileCursor implements Closeable {
  private static final int HEAD = 1 << 16;

  private final Iterator<InputFile> files;
  private final DocumentSource.Options options;
  private final ReadingProgress progress;
  private final long totalBytes;
  private final char[] head = new char[HEAD];
  private long bytes;
  private Optional<OpenFile> current = Optional.empty();
  private boolean rootHasEntries;
  private int rootBroken;
  private Optional<SetAside> rootFirstBroken = Optional.empty();
  private boolean rootHasText;

  private record OpenFile(
      InputFile file, Reader reader, Optional<Format> format, Iterator<Finding> findings) {}

  FileCursor(List<InputFile> files, DocumentSource.Options options, ReadingProgress progress) {
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
      before.ifPresent(last -> requireEntries(last.root()));
      rootHasEntries = false;
      rootBroken = 0;
      rootFirstBroken = Optional.empty();
      rootHasText = false;
    }
    current = next.map(this::open);
    return current.isPresent();
  }

  private void requireEntries(Location root) {
    if (rootHasEntries) {
      return;
    }
    if (rootFirstBroken.isPresent()) {
      SetAside first = rootFirstBroken.get();
      String others = rootBroken == 1 ? "" : ", and " + (rootBroken - 1) + " more broken entries";
      throw new BadInputException(
          root, "expected documents, found none; %s: %s%s", first.where(), first.why(), others);
    }
    String found = rootHasText ? "none" : "nothing but white space";
    throw new BadInputException(root, "expected documents, found %s", found);
  }

  /** The file that the cursor is in. */
  InputFile file() {
    return current.orElseThrow().file();
  }

  /** The format of that file; none if it holds no documents. */
  Optional<Format> format() {
    return current.orElseThrow().format();
  }

  /**
   * The next finding in the file.
   *
   * @throws BadInputException if nothing may be set aside, instead of a {@link SetAside}
   */
  Optional<Finding> next() {
    if (current.isEmpty() || !current.get().findings().hasNext()) {
      return Optional.empty();
    }
    Finding finding = withText(current.get().findings().next());
    rootHasEntries |= finding instanceof Entry;
    if (finding instanceof SetAside broken) {
      allowed(broken);
      rootBroken++;
      rootFirstBroken = rootFirstBroken.or(() -> Optional.of(broken));
    }
    return Optional.of(finding);
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
    Reader characters =
        new Utf8Reader(file.open(options.standardInput(), this::count), file.name());
    BufferedReader reader = new BufferedReader(characters);
    try {
      String head = head(reader);
      rootHasText |= !head.isBlank();
      Optional<Format> format = head.isBlank() ? Optional.empty() : format(head, file);
      return new OpenFile(
          file,
          reader,
          format,
          format
              .map(known -> known.read(reader, file.name()))
              .orElse(List.<Finding>of().iterator()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    } catch (BadInputException e) {
      close(reader, file);
      throw e;
    }
  }

  private void count(long read) {
    bytes += read;
    progress.at(bytes, totalBytes);
  }

  private String head(BufferedReader reader) throws IOException {
    reader.mark(HEAD);
    int length = 0;
    int count = 0;
    while (length < HEAD && count >= 0) {
      count = reader.read(head, length, HEAD - length);
      length += Math.max(0, count);
    }
    reader.reset();
    return new String(head, 0, length);
  }

  private Optional<Format> format(String head, InputFile file) {
    if (options.format().isPresent()) {
      return options.format();
    }
    boolean mayBeText = file.isNamed() || file.name().name().matches("(?i).*\\.txt(\\.gz)?");
    return recognised(head, file)
        .or(() -> mayBeText ? Optional.of(Format.TEXT) : Optional.empty());
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
