package dev.sheaf.read;

import dev.sheaf.corpus.Language;
import dev.sheaf.text.Script;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first 128 bits of the SHA-256 of a text without regard to case, script variant and spacing.
 */
record Fingerprint(long high, long low) {
  /** The fingerprint of all texts of a document. */
  static Fingerprint of(Map<Language, String> titles, Map<Language, String> abstracts) {
    return ofFolded(folded(titles, abstracts));
  }

  /** All texts of a document, titles first, in the form that {@link Script#fold} gives. */
  static String folded(Map<Language, String> titles, Map<Language, String> abstracts) {
    return Stream.of(titles, abstracts)
        .flatMap(texts -> texts.values().stream())
        .map(Script::fold)
        .collect(Collectors.joining("\n"));
  }

  /** The fingerprint of a text in the form that {@link Script#fold} gives. */
  static Fingerprint ofFolded(String folded) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new Fingerprint(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first 64 bits as 16 hexadecimal digits. */
  @Override
  public String toString() {
    return java.util.HexFormat.of().toHexDigits(high);
  }
}
