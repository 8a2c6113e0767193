package dev.sheaf.store;

import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Language;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** The first 64 bits of the SHA-256 of what a document says of a paper, its labels left out. */
final class ContentHash {
  private ContentHash() {}

  /** The hash of a document's date and of its texts in each language. */
  static long of(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      document.published().ifPresent(date -> add(date.origin().name() + ' ' + date, digest));
      add("titles", digest);
      add(document.titles(), digest);
      add("abstracts", digest);
      add(document.abstracts(), digest);
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void add(Map<Language, String> texts, MessageDigest digest) {
    texts.forEach(
        (language, text) -> {
          add(language.code(), digest);
          add(text, digest);
        });
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
