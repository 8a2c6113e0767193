package dev.sheaf.read.entry;

import dev.sheaf.error.BadInputException;
import dev.sheaf.error.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * The lines of a text, read as they are asked for, with one line of look-ahead.
 *
 * <p>A line ends at {@code \n}, {@code \r\n} or {@code \r}. A line longer than {@link
 * #LONGEST_LINE} is never held in memory; who asks for it learns that it is too long, and may go on
 * behind it.
 */
public final class Lines implements Iterator<Line> {
  /** In characters; hundreds of times the longest abstract. */
  public static final int LONGEST_LINE = 1 << 20;

  private final Reader reader;
  private final Location file;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder text = new StringBuilder();
  private int position;
  private int limit;
  private int lineNumber;
  private int given;
  private boolean skipLineFeed;
  private Line ahead;
  private boolean aheadIsTooLong;

  /**
   * @param reader a source of characters that refuses malformed input, as {@code
   *     CharsetDecoder.newDecoder()} does
   */
  public Lines(Reader reader, Location file) {
    this.reader = reader;
    this.file = file.atLine(0);
  }

  /** The file as a whole. */
  public Location file() {
    return file;
  }

  /** How many lines were given or skipped so far. */
  public int count() {
    return given;
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      ahead = read();
    }
    return ahead != null;
  }

  /**
   * The next line, which stays the next.
   *
   * @throws BadInputException if that line is too long; the one behind it is then the next
   */
  public Line peek() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (aheadIsTooLong) {
      SetAside tooLong = skipTooLong();
      throw new BadInputException(tooLong.where(), "%s", tooLong.why());
    }
    return ahead;
  }

  /** Whether the next line is too long to be read. */
  public boolean isNextTooLong() {
    return hasNext() && aheadIsTooLong;
  }

  /** Goes on behind a line that is too long. */
  public SetAside skipTooLong() {
    Line line = ahead;
    ahead = null;
    given++;
    return new SetAside(
        line.where(),
        String.format(
            Locale.ROOT,
            "expected a line of at most %d characters, found a longer one",
            LONGEST_LINE));
  }

  @Override
  public Line next() {
    Line line = peek();
    ahead = null;
    given++;
    return line;
  }

  private Line read() {
    text.setLength(0);
    boolean tooLong = false;
    boolean any = false;
    Location where = file.atLine(lineNumber + 1);
    while (fill(where)) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n' && buffer[end] != '\r') {
        end++;
      }
      tooLong |= text.length() + (end - position) > LONGEST_LINE;
      if (!tooLong) {
        text.append(buffer, position, end - position);
      }
      position = end;
      if (end < limit) {
        skipLineFeed = buffer[position++] == '\r';
        break;
      }
    }
    if (!any) {
      return null;
    }
    lineNumber++;
    aheadIsTooLong = tooLong;
    return new Line(where, tooLong ? "" : text.toString());
  }

  private boolean fill(Location where) {
    while (position == limit || skipLineFeed) {
      if (position == limit && !refill(where)) {
        return false;
      }
      if (skipLineFeed) {
        skipLineFeed = false;
        if (buffer[position] == '\n') {
          position++;
        }
      }
    }
    return true;
  }

  private boolean refill(Location where) {
    // Where reading fails, nothing that was read before is left to be read again.
    position = 0;
    limit = 0;
    try {
      limit = Math.max(0, reader.read(buffer, 0, buffer.length));
      return limit > 0;
    } catch (CharacterCodingException e) {
      throw new BadInputException(where, "expected UTF-8 text, found bytes that are not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.name(), e);
    }
  }
}
