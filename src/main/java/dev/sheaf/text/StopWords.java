package dev.sheaf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stop words: words that say nothing about the subject of a text. Immutable. */
final class StopWords {
  static final StopWords NONE = new StopWords(List.of());
  private static final String RESOURCE = "stop-words.txt";
  private static final int LEADING_BITS = 13;

  /** A power of two; open addressing, 0 for an empty slot. */
  private final long[] slots;

  /** A bit for the leading bits of each hash: most words are none of these, and it is small. */
  private final long[] leading = new long[1 << LEADING_BITS >> 6];

  /** One bit a character of the Basic Multilingual Plane. */
  private final long[] characters = new long[1 << 10];

  private StopWords(List<String> words) {
    slots = new long[Integer.highestOneBit(Math.max(1, words.size())) * 8];
    for (String word : words) {
      if (word.length() == 1 && Script.isHan(word.charAt(0))) {
        characters[word.charAt(0) >> 6] |= 1L << word.charAt(0);
      } else {
        long hash = Terms.hashOf(word);
        slots[slotOf(hash)] = hash;
        leading[leading(hash) >> 6] |= 1L << leading(hash);
      }
    }
  }

  /** The stop words of English and Chinese. */
  static StopWords shipped() {
    return Shipped.WORDS;
  }

  /** Whether a term with that hash is left out. */
  boolean contains(long hash) {
    int bit = leading(hash);
    return (leading[bit >> 6] >>> bit & 1) != 0 && slots[slotOf(hash)] == hash;
  }

  private static int leading(long hash) {
    return (int) (hash >>> (Long.SIZE - LEADING_BITS));
  }

  /** Whether a Chinese character is a particle, at which a run of characters is cut. */
  boolean isParticle(char c) {
    return (characters[c >> 6] >>> c & 1) != 0;
  }

  private int slotOf(long hash) {
    int slot = (int) (hash >>> 40) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Loaded when first asked for. */
  private static final class Shipped {
    static final StopWords WORDS = new StopWords(read());

    private static List<String> read() {
      try (InputStream bytes = StopWords.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> List.of(line.strip().split(" ")).stream())
            .filter(word -> !word.isEmpty())
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }
}
