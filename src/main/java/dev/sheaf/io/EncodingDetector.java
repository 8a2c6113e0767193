package dev.sheaf.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of a text that is not UTF-8. Chinese is told by how common its characters
 * would be, which needs a few of them; everything else is left to juniversalchardet, which needs
 * more. The only class that sees that library.
 */
final class EncodingDetector {
  /** In bytes; more tell no more. */
  static final int SAMPLE = 1 << 16;

  /** The encodings that the library is right about in short texts. */
  private static final Set<String> KNOWN =
      Set.of(
          "GB18030",
          "BIG5",
          "EUC-TW",
          "SHIFT_JIS",
          "EUC-JP",
          "EUC-KR",
          "WINDOWS-1250",
          "WINDOWS-1251",
          "WINDOWS-1252",
          "ISO-8859-2",
          "KOI8-R");

  /** Their common characters are where those of GB 18030 are. */
  private static final Set<String> LIKE_CHINESE = Set.of("EUC-JP", "EUC-KR");

  private static final double COMMON = 0.8;

  private EncodingDetector() {}

  /**
   * The encoding of a text; none if it cannot be told, or the bytes are no text.
   *
   * @param bytes those from the first that is not ASCII, or from before it
   */
  static Optional<Charset> detect(byte[] bytes) {
    if (!isOtherText(bytes)) {
      return Optional.empty();
    }
    Optional<String> told = told(bytes);
    if (told.filter(LIKE_CHINESE::contains).isPresent()) {
      return told.map(Charset::forName).filter(charset -> decodes(charset, bytes));
    }
    return chinese(bytes).or(() -> told.map(Charset::forName)).filter(c -> decodes(c, bytes));
  }

  /** Whether the bytes may be text of another encoding than UTF-8. */
  static boolean isOtherText(byte[] bytes) {
    return isText(bytes) && !isBrokenUtf8(bytes);
  }

  private static boolean isText(byte[] bytes) {
    for (byte b : bytes) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes are UTF-8 but for a few, or for a last character that is cut. */
  private static boolean isBrokenUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int wrong = 0;
    int ascii = 0;
    CoderResult result = decoder.decode(in, out, false);
    for (; result.isError(); result = decoder.decode(in, out, false)) {
      wrong++;
      in.position(in.position() + result.length());
    }
    for (byte b : bytes) {
      ascii += b >= 0 ? 1 : 0;
    }
    int right = out.position() - ascii;
    return right > wrong || (wrong == 0 && in.hasRemaining());
  }

  private static Optional<String> told(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset()).filter(KNOWN::contains);
  }

  private static Optional<Charset> chinese(byte[] bytes) {
    double simplified = commonShare(bytes, 0xb0, 0xd7, 0xa1);
    double traditional = commonShare(bytes, 0xa4, 0xc6, 0x40);
    if (Math.max(simplified, traditional) < COMMON) {
      return Optional.empty();
    }
    return Optional.of(Charset.forName(simplified >= traditional ? "GB18030" : "Big5"));
  }

  /**
   * How many of the characters of two bytes are common ones, if the bytes have such an encoding: in
   * GB 2312 and in Big5 the common characters stand before all others. Only characters beside one
   * another count, as letters with accents seldom are.
   *
   * @param from the first of the bytes that common characters begin with
   * @param to the last of them
   * @param least the least byte that common characters end with
   */
  private static double commonShare(byte[] bytes, int from, int to, int least) {
    int characters = 0;
    int common = 0;
    boolean afterOne = false;
    int i = 0;
    while (i + 1 < bytes.length) {
      int first = bytes[i] & 0xff;
      if (first < 0x80) {
        afterOne = false;
        i++;
        continue;
      }
      int second = bytes[i + 1] & 0xff;
      boolean isCommon = first >= from && first <= to && second >= least;
      boolean isMark = first >= 0xa1 && first <= 0xa3 && second >= least;
      boolean beside = afterOne || (i + 2 < bytes.length && bytes[i + 2] < 0);
      if (!isMark) {
        characters++;
        common += isCommon && beside ? 1 : 0;
      }
      afterOne = true;
      i += 2;
    }
    return characters == 0 ? 0 : (double) common / characters;
  }

  /** Whether all bytes are of an encoding, up to the end, where a character may be cut. */
  private static boolean decodes(Charset charset, byte[] bytes) {
    CharsetDecoder decoder = charset.newDecoder();
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    return decoder.decode(ByteBuffer.wrap(bytes), chars, false).isUnderflow();
  }
}
