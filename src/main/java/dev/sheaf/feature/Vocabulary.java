package dev.sheaf.feature;

import dev.sheaf.error.Require;
import dev.sheaf.io.SealedBytes;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Terms and their columns, fixed. Columns are in ascending order of the terms' hashes, whatever the
 * order of the documents and however many threads counted them. Immutable, for any number of
 * threads.
 *
 * <p>Lives in the bytes it is saved as, which may be a mapped file: nothing is parsed, and only
 * numbers that are asked for term by term are copied. These are little-endian sections, each at a
 * multiple of 8 bytes: the number of terms and of buckets, the hashes, for each bucket of leading
 * hash bits its first column, for each column where its text begins, and the texts in UTF-8.
 *
 * <p>A term that is not in the vocabulary and shares its {@linkplain Terms hash} with one that is
 * gets that one's column. For half a million columns this happens to one in 10¹³ terms.
 */
public final class Vocabulary {
  private static final String KIND = "sheafvoc";
  private static final int VERSION = 1;

  private final ByteBuffer content;
  private final long[] hashes;
  private final int[] buckets;
  private final IntBuffer textStarts;
  private final ByteBuffer texts;
  private final int size;
  private final int shift;

  private Vocabulary(ByteBuffer content) {
    this.content = content;
    ByteBuffer rest = SealedBytes.view(content);
    ByteBuffer counts = SealedBytes.section(rest, 16);
    this.size = counts.getInt(0);
    int bits = counts.getInt(4);
    Require.that(size >= 0 && bits >= 1 && bits <= 28, "vocabulary: %d terms, %d bits", size, bits);
    this.shift = Long.SIZE - bits;
    ByteBuffer hashBytes = SealedBytes.section(rest, 8L * size);
    this.hashes = new long[size];
    hashBytes.asLongBuffer().get(hashes);
    ByteBuffer bucketBytes = SealedBytes.section(rest, 4L * ((1 << bits) + 1));
    this.buckets = new int[(1 << bits) + 1];
    bucketBytes.asIntBuffer().get(buckets);
    this.textStarts = SealedBytes.section(rest, 4L * (size + 1)).asIntBuffer();
    this.texts = SealedBytes.section(rest, counts.getInt(8));
    Require.that(
        textStarts.get(size) == texts.limit()
            && buckets[1 << bits] == size
            && isAscending(IntBuffer.wrap(buckets))
            && isAscending(textStarts),
        "vocabulary: damaged, its sections do not fit together");
  }

  /** Whether numbers begin with 0 or more, and none is less than the one before. */
  private static boolean isAscending(IntBuffer numbers) {
    int before = 0;
    boolean isAscending = true;
    for (int i = 0; i < numbers.limit(); i++) {
      int number = numbers.get(i);
      isAscending &= before <= number;
      before = number;
    }
    return isAscending;
  }

  /** The terms with these hashes, in ascending order, and their texts from the table. */
  static Vocabulary of(long[] hashes, TermTable table) {
    long textBytes = 0;
    for (long hash : hashes) {
      textBytes += table.textLength(table.slotOf(hash));
    }
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length));
    long bytes =
        16
            + 8L * hashes.length
            + SealedBytes.aligned(4L * ((1 << bits) + 1))
            + SealedBytes.aligned(4L * (hashes.length + 1))
            + SealedBytes.aligned(textBytes);
    Require.that(bytes < 1L << 31, "a vocabulary of %d terms is too large", hashes.length);
    ByteBuffer content = SealedBytes.allocate((int) bytes);
    ByteBuffer rest = SealedBytes.view(content);
    SealedBytes.section(rest, 16).putInt(hashes.length).putInt(bits).putInt((int) textBytes);
    SealedBytes.section(rest, 8L * hashes.length).asLongBuffer().put(hashes);
    putBuckets(hashes, bits, SealedBytes.section(rest, 4L * ((1 << bits) + 1)).asIntBuffer());
    IntBuffer starts = SealedBytes.section(rest, 4L * (hashes.length + 1)).asIntBuffer();
    ByteBuffer texts = SealedBytes.section(rest, textBytes);
    for (long hash : hashes) {
      starts.put(texts.position());
      table.putText(table.slotOf(hash), texts);
    }
    starts.put(texts.position());
    return new Vocabulary(content);
  }

  private static void putBuckets(long[] hashes, int bits, IntBuffer buckets) {
    int column = 0;
    for (int bucket = 0; bucket < 1 << bits; bucket++) {
      buckets.put(column);
      while (column < hashes.length && bucketOf(hashes[column], Long.SIZE - bits) == bucket) {
        column++;
      }
    }
    buckets.put(column);
  }

  /**
   * The vocabulary that {@link #bytes} gave, working on these very bytes, which must not change.
   *
   * @throws IllegalArgumentException if they are something else, of another version, cut off or
   *     damaged
   */
  public static Vocabulary of(ByteBuffer bytes) {
    return new Vocabulary(SealedBytes.open(KIND, VERSION, bytes));
  }

  /** The bytes to save. */
  public ByteBuffer bytes() {
    return SealedBytes.seal(KIND, VERSION, content);
  }

  /** How many terms there are. */
  public int size() {
    return size;
  }

  /** The column of the term with a hash; -1 if there is none. */
  public int column(long hash) {
    return columnFrom(buckets[bucketOf(hash, shift)], hash);
  }

  /**
   * Writes the columns of those of some terms that have one to the first places of an array.
   *
   * <p>First all buckets, then all hashes: memory answers many independent questions at once, but a
   * question that waits for an answer waits long. Every other term is unknown, which no processor
   * can guess: the two hashes that most buckets have at most are compared without a branch, and a
   * place is kept by going on behind it.
   *
   * @return how many of the terms have a column
   */
  int columns(Terms terms, int from, int to, int[] columns) {
    if (size == 0) {
      return 0;
    }
    for (int i = from; i < to; i++) {
      columns[i - from] = buckets[bucketOf(terms.hash(i), shift)];
    }
    int known = 0;
    for (int i = from; i < to; i++) {
      long hash = terms.hash(i);
      int first = Math.min(columns[i - from], size - 1);
      int second = Math.min(first + 1, size - 1);
      int column =
          hashes[second] < hash
              ? columnFrom(second, hash)
              : chosen(hashes[first], hash, first) & chosen(hashes[second], hash, second);
      columns[known] = column;
      known += 1 + (column >> 31);
    }
    return known;
  }

  /** The column where the hashes are equal, else -1. */
  private static int chosen(long found, long hash, int column) {
    long difference = found ^ hash;
    return column | (int) ((difference | -difference) >> 63);
  }

  private int columnFrom(int first, long hash) {
    int column = first;
    while (column < size && hashes[column] < hash) {
      column++;
    }
    return column < size && hashes[column] == hash ? column : -1;
  }

  /** The column of a term, written as the analyzer writes it; -1 if there is none. */
  public int column(String term) {
    return column(Terms.hashOf(term));
  }

  /** The term of a column. */
  public String term(int column) {
    byte[] text = new byte[textStarts.get(column + 1) - textStarts.get(column)];
    texts.get(textStarts.get(column), text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** The hash of the term of a column. */
  long hash(int column) {
    return hashes[column];
  }

  /** Buckets ascend with signed hashes. */
  private static int bucketOf(long hash, int shift) {
    return (int) ((hash ^ Long.MIN_VALUE) >>> shift);
  }
}
