package dev.sheaf.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.sheaf.error.BadInputException;
import dev.sheaf.io.StrictReader;
import dev.sheaf.read.entry.Finding;
import dev.sheaf.read.entry.GuardedFindings;
import dev.sheaf.read.format.Format;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Opens files, and recognises their formats by how they begin. */
final class FileOpener {
  private static final int HEAD = 1 << 16;
  private static final String PDF_MARK = "%PDF-";

  private final DocumentSource.Options options;
  private final boolean findsLinks;
  private final LongConsumer count;
  private final Consumer<String> begun;
  private final char[] head = new char[HEAD];

  /**
   * @param findsLinks whether links to papers are looked for
   * @param count is told how many bytes more were read
   * @param begun is told how each file begins
   */
  FileOpener(
      DocumentSource.Options options,
      boolean findsLinks,
      LongConsumer count,
      Consumer<String> begun) {
    this.options = options;
    this.findsLinks = findsLinks;
    this.count = count;
    this.begun = begun;
  }

  /**
   * @throws BadInputException if the file cannot be read, or holds nothing
   */
  OpenFile open(InputFile file) {
    Reader characters = characters(file);
    Supplier<Charset> charset =
        characters instanceof StrictReader text ? text::charset : () -> StandardCharsets.UTF_8;
    LinkScanner scanner = new LinkScanner(characters);
    BufferedReader reader = new BufferedReader(findsLinks ? scanner : characters);
    try {
      String head = head(reader);
      begun.accept(head);
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
    InputStream stored = file.open(options.standardInput(), count);
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

  private static void close(Reader reader, InputFile file) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file.name(), e);
    }
  }
}
