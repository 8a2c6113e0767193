package dev.sheaf.io;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * Decodes UTF-8 strictly. Wrong bytes and NUL characters are reported with their line, after
 * everything before them was read. A byte order mark at the start is left out.
 */
public final class Utf8Reader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final Location file;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(1 << 14).limit(0);
  private boolean atStart = true;
  private boolean atEnd;
  private boolean endedInReturn;
  private int line = 1;

  public Utf8Reader(InputStream in, Location file) {
    this.in = in;
    this.file = file;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int from = chars.position();
    int to = endOfText(from, from + Math.min(length, chars.remaining()));
    if (to == from && length > 0) {
      throw new BadInputException(
          file.atLine(line), "expected text, found a NUL character, as binary files have");
    }
    System.arraycopy(chars.array(), from, target, offset, to - from);
    chars.position(to);
    return to - from;
  }

  /** Where the first NUL is, or the end; counts the lines before it. */
  private int endOfText(int from, int end) {
    char[] decoded = chars.array();
    for (int i = from; i < end; i++) {
      char next = decoded[i];
      if (next > '\r') {
        continue; // nearly always
      }
      if (next == 0) {
        return i;
      }
      boolean afterReturn = i > from ? decoded[i - 1] == '\r' : endedInReturn;
      if (next == '\r' || (next == '\n' && !afterReturn)) {
        line++;
      }
    }
    endedInReturn = end > from ? decoded[end - 1] == '\r' : endedInReturn;
    return end;
  }

  private boolean decode() {
    chars.clear();
    while (chars.position() == 0) {
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (result.isError() && chars.position() == 0) {
        throw new BadInputException(
            file.atLine(line), "expected UTF-8 text, found bytes that are not UTF-8");
      }
      if (result.isUnderflow() && chars.position() == 0) {
        if (atEnd) {
          chars.flip();
          return false;
        }
        fill();
      }
      skipByteOrderMark();
    }
    chars.flip();
    return true;
  }

  private void skipByteOrderMark() {
    if (atStart && chars.position() > 0) {
      atStart = false;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.flip().position(1);
        chars.compact();
      }
    }
  }

  private void fill() {
    bytes.compact();
    try {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      atEnd = count < 0;
      bytes.position(bytes.position() + Math.max(0, count));
    } catch (ZipException | EOFException e) {
      throw new BadInputException(
          file, "expected a whole gzip file, found a broken one: %s", e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
