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
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Decodes text strictly. Wrong bytes and NUL characters are reported with their line, after
 * everything before them was read. A byte order mark at the start is left out.
 *
 * <p>A reader that {@linkplain #detecting detects} reads UTF-8 until something else comes. If there
 * was nothing but ASCII before, it finds out what that is and goes on in it.
 */
public final class StrictReader extends Reader {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int BLOCK = 1 << 14;
  private static final String HOW_TO_CONVERT =
      "; name the encoding with --encoding, or convert the file: iconv -f ENCODING -t UTF-8";

  private final InputStream in;
  private final Location file;
  private Charset charset;
  private CharsetDecoder decoder;
  private ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BLOCK).limit(0);
  private boolean mayDetect;
  private boolean isUndecided;
  private boolean isAscii = true;
  private boolean atStart = true;
  private boolean atEnd;
  private boolean endedInReturn;
  private int line = 1;
  private Optional<RuntimeException> problem = Optional.empty();

  private StrictReader(InputStream in, Location file, Charset charset, boolean mayDetect) {
    this.in = in;
    this.file = file;
    this.charset = charset;
    this.decoder = charset.newDecoder();
    this.mayDetect = mayDetect;
  }

  /** Reads UTF-8 and refuses everything else. */
  public static StrictReader utf8(InputStream in, Location file) {
    return new StrictReader(in, file, StandardCharsets.UTF_8, false);
  }

  /** Reads UTF-8, and what is not UTF-8 in the encoding that it seems to have. */
  public static StrictReader detecting(InputStream in, Location file) {
    return new StrictReader(in, file, StandardCharsets.UTF_8, true);
  }

  /** Reads one encoding and refuses everything else. */
  public static StrictReader in(Charset charset, InputStream in, Location file) {
    return new StrictReader(in, file, charset, false);
  }

  /** The encoding, as far as it was read; UTF-8 also for ASCII. */
  public Charset charset() {
    return charset;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (problem.isPresent()) {
      throw problem.get();
    }
    try {
      return readOn(target, offset, length);
    } catch (BadInputException | UncheckedIOException e) {
      problem = Optional.of(e);
      throw e;
    }
  }

  private int readOn(char[] target, int offset, int length) {
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
      int start = bytes.position();
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (result.isError() && mayDetect && isAscii) {
        detect(start);
        continue;
      }
      isAscii &= bytes.position() - start == chars.position();
      if (result.isError() && chars.position() == 0) {
        throw new BadInputException(file.atLine(line), "%s", wrongBytes());
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

  private String wrongBytes() {
    String name = charset.name();
    return "expected "
        + name
        + " text, found bytes that are not "
        + name
        + (isUndecided ? HOW_TO_CONVERT : "");
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
    boolean isFirst = atStart && bytes.position() == 0;
    fillOnce();
    bytes.flip();
    if (isFirst && mayDetect) {
      WideEncoding.of(bytes).ifPresent(this::goOnIn);
    }
  }

  private void fillOnce() {
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
  }

  /** Goes on from here in the encoding that the bytes seem to have, if it can be told. */
  private void detect(int start) {
    mayDetect = false;
    bytes.position(start);
    chars.clear();
    byte[] sample = lookAhead();
    EncodingDetector.detect(sample)
        .ifPresentOrElse(this::goOnIn, () -> isUndecided = EncodingDetector.isOtherText(sample));
    decoder.reset();
  }

  private void goOnIn(Charset other) {
    charset = other;
    decoder = other.newDecoder();
    mayDetect = false;
  }

  /** Reads on as far as it takes to tell an encoding. */
  private byte[] lookAhead() {
    ByteBuffer wide = ByteBuffer.allocate(EncodingDetector.SAMPLE + bytes.remaining());
    bytes = wide.put(bytes);
    while (bytes.hasRemaining() && !atEnd) {
      fillOnce();
    }
    bytes.flip();
    byte[] sample = new byte[Math.min(EncodingDetector.SAMPLE, bytes.remaining())];
    bytes.get(bytes.position(), sample);
    return sample;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
