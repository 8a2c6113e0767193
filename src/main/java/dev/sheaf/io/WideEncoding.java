package dev.sheaf.io;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32, where nearly all text has bytes of value 0, from all other text, which
 * has none.
 */
final class WideEncoding {
  private static final double USUAL = 0.9;

  private WideEncoding() {}

  /**
   * The encoding of a text, by its mark or by where its zeros are; none if it is not wide, or is no
   * text.
   */
  static Optional<Charset> of(ByteBuffer start) {
    int length = start.remaining() / 2 * 2;
    Optional<Charset> marked = marked(start, length);
    if (marked.isPresent()) {
      return marked;
    }
    int zeros = 0;
    boolean isAscii = true;
    for (int i = 0; i < length; i++) {
      byte b = start.get(start.position() + i);
      zeros += b == 0 ? 1 : 0;
      isAscii &= b >= 0;
    }
    if (zeros == 0 || (isAscii && zeros < length / 4)) {
      return Optional.empty();
    }
    double little = usualShare(start, length, StandardCharsets.UTF_16LE);
    double big = usualShare(start, length, StandardCharsets.UTF_16BE);
    return Math.max(little, big) < USUAL
        ? Optional.empty()
        : Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Charset> marked(ByteBuffer start, int length) {
    if (length < 2) {
      return Optional.empty();
    }
    int mark = start.getShort(start.position()) & 0xffff;
    if (mark == 0xfffe) {
      boolean isWider = length >= 4 && start.getShort(start.position() + 2) == 0;
      return Optional.of(isWider ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
    }
    return mark == 0xfeff ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** How many characters are of scripts that texts about research have; 0 if it is no text. */
  private static double usualShare(ByteBuffer start, int length, Charset charset) {
    byte[] bytes = new byte[length];
    start.get(start.position(), bytes);
    String text = new String(bytes, charset);
    long usual = text.chars().filter(WideEncoding::isUsual).count();
    boolean hasControl = text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    return hasControl ? 0 : (double) usual / text.length();
  }

  private static boolean isUsual(int c) {
    return c < 0x530
        || (c >= 0x2010 && c < 0x2030)
        || (c >= 0x3000 && c < 0xa000)
        || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xff00 && c < 0xfff0);
  }
}
