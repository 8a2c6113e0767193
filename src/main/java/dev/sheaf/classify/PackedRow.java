package dev.sheaf.classify;

import dev.sheaf.corpus.Language;
import dev.sheaf.feature.HalfVectors;
import dev.sheaf.feature.SparseVector;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The strongest terms of a text in about 100 bytes: for each language how many there are, then the
 * columns in ascending order, each as its distance from the one before, and the values, the length
 * of a half being {@value #UNIT}.
 *
 * <p>Of digests before October 2024, {@value #TERMS} terms of each paper name half of the three
 * nearest by all terms; those that they name instead are nearly as near, 93 % of the cosine.
 */
final class PackedRow {
  private static final int TERMS = 32;
  private static final int UNIT = 255;

  /** Two texts whose strongest terms differ by less than this, in length, are one text. */
  private static final double SAME = 0.4;

  private PackedRow() {}

  static void pack(HalfVectors text, PackedBytes packed) {
    int[] strongest = strongest(text);
    for (Language language : Language.values()) {
      SparseVector half = text.of(language);
      double norm = half.norm();
      int[] terms =
          IntStream.of(strongest)
              .filter(term -> isOf(language, term))
              .map(term -> term >>> 1)
              .sorted()
              .toArray();
      packed.number(terms.length);
      int before = 0;
      for (int term : terms) {
        packed
            .number(half.index(term) - before)
            .octet((int) Math.round(half.value(term) / norm * UNIT));
        before = half.index(term);
      }
    }
  }

  /** The positions of the largest values in their halves, times 2, plus 1 in the English half. */
  private static int[] strongest(HalfVectors text) {
    long[] strongest = new long[TERMS];
    put(text.of(Language.ZH), 0, strongest);
    put(text.of(Language.EN), 1, strongest);
    return LongStream.of(strongest)
        .filter(key -> key > 0)
        .mapToInt(key -> Integer.MAX_VALUE - (int) key)
        .toArray();
  }

  private static void put(SparseVector half, int mark, long[] strongest) {
    double norm = half.norm();
    for (int i = 0; i < half.size(); i++) {
      long value = Float.floatToIntBits((float) (half.value(i) / norm));
      put((value << 32) | (Integer.MAX_VALUE - (2 * i + mark)), strongest);
    }
  }

  /** Puts a key among the highest, which are in ascending order, in place of the lowest. */
  private static void put(long key, long[] highest) {
    if (key > highest[0]) {
      int place = -Arrays.binarySearch(highest, key) - 2;
      System.arraycopy(highest, 1, highest, 0, place);
      highest[place] = key;
    }
  }

  private static boolean isOf(Language language, int term) {
    return (language == Language.ZH) == ((term & 1) == 0);
  }

  /** Passes over the row at the position of a buffer. */
  static void skip(ByteBuffer row) {
    for (int half = 0; half < Language.values().length; half++) {
      for (int terms = PackedBytes.number(row); terms > 0; terms--) {
        PackedBytes.number(row);
        row.get();
      }
    }
  }

  /** A text that rows are compared to: the halves, brought to length 1, with all columns. */
  static final class Query {
    private final Map<Language, float[]> halves = new EnumMap<>(Language.class);

    Query(HalfVectors text, int columns) {
      for (Language language : Language.values()) {
        SparseVector half = text.of(language);
        if (!half.isEmpty()) {
          float[] values = new float[columns];
          double norm = half.norm();
          for (int i = 0; i < half.size(); i++) {
            values[half.index(i)] = (float) (half.value(i) / norm);
          }
          halves.put(language, values);
        }
      }
    }

    /** How near the row at the position of a buffer is; the position is then anywhere. */
    Nearness compare(ByteBuffer row) {
      double product = 0;
      double squares = 0;
      double distance = 0;
      int shared = 0;
      for (Language language : Language.values()) {
        float[] values = halves.get(language);
        int terms = PackedBytes.number(row);
        shared += terms > 0 && values != null ? 1 : 0;
        int column = 0;
        for (int i = 0; i < terms; i++) {
          column += PackedBytes.number(row);
          double there = (row.get() & 0xff) / (double) UNIT;
          if (values != null) {
            double here = values[column];
            product += here * there;
            squares += there * there;
            distance += (here - there) * (here - there);
          }
        }
      }
      return product == 0
          ? Nearness.NONE
          : new Nearness(
              Math.min(1, product / Math.sqrt(shared * Math.sqrt(shared * squares))),
              distance < SAME * SAME * squares);
    }
  }

  /**
   * How near a row is.
   *
   * @param cosine an estimate from 0 to 1
   */
  record Nearness(double cosine, boolean isSame) {
    static final Nearness NONE = new Nearness(0, false);
  }
}
