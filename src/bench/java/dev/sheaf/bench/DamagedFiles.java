package dev.sheaf.bench;

import dev.sheaf.read.paper.PdfPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Files damaged at random: texts in several encodings, packed or with wrong bytes, and PDFs. Most
 * are UTF-8, since commands look no further than the encoding of the others.
 */
final class DamagedFiles {
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16,
          StandardCharsets.ISO_8859_1,
          Charset.forName("GB18030"),
          Charset.forName("Big5"));

  private static final int MOST_WRONG_BYTES = 6;

  private final DamagedTexts texts;
  private final Random random;
  private final byte[] pdf =
      new PdfPage()
          .line(110, 80, 17, "How Agents Plan Their Steps")
          .line(80, 160, 10, "Abstract: We study how agents plan steps and call tools.")
          .line(80, 190, 10, "Keywords: agents; planning")
          .bytes();

  DamagedFiles(List<String> texts, Random random) {
    this.texts = new DamagedTexts(texts, random);
    this.random = random;
  }

  /** Writes the next one, and tells how it was made. */
  String write(Path file) throws IOException {
    String text = texts.next();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(16)) {
      case 0 -> write(file, withWrongBytes(bytes), "UTF-8 with wrong bytes");
      case 1 -> {
        Charset encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        yield write(file, text.getBytes(encoding), encoding.name());
      }
      case 2 -> write(file, packed(bytes), "gzip");
      case 3 -> write(file, withWrongBytes(packed(bytes)), "gzip with wrong bytes");
      case 4 -> write(file, withWrongBytes(pdf), "PDF with wrong bytes");
      default -> write(file, bytes, "UTF-8");
    };
  }

  private static String write(Path file, byte[] bytes, String how) throws IOException {
    Files.write(file, bytes);
    return how;
  }

  private byte[] withWrongBytes(byte[] bytes) {
    byte[] wrong = bytes.clone();
    for (int i = 1 + random.nextInt(MOST_WRONG_BYTES); wrong.length > 0 && i > 0; i--) {
      wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
    }
    return wrong;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream target = new GZIPOutputStream(packed)) {
      target.write(bytes);
    }
    return packed.toByteArray();
  }
}
