package dev.sheaf.text;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * The terms of one or more texts, in a buffer that is used again and again: {@link #clear} it, let
 * {@link Analyzer#analyze} append to it, read it. Nothing is allocated per term.
 *
 * <p>A term is a slice of a buffer of normalised characters, together with a 64-bit hash of it.
 * Terms are counted and looked up by their hash alone. The probability that two of n different
 * terms share a hash is about n²/2⁶⁵: one in a million for five million terms. They would then
 * count as the same term, which hardly changes a sum over hundreds of terms.
 *
 * <p>Not thread-safe.
 */
public final class Terms {
  /** In characters, of a word; words of two parts may be twice as long. */
  static final int LONGEST_WORD = 64;

  /** Odd, its bits without a pattern. */
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  private static final long MIX = 0xd6e8feb86659fd93L;
  private static final long[] POWERS = powers();

  private char[] chars = new char[1 << 12];
  private int length;
  private int[] starts = new int[1 << 11];
  private int[] ends = new int[1 << 11];
  private long[] hashes = new long[1 << 11];
  private int size;
  private char[] input = new char[1 << 11];

  /** Empty terms. */
  public Terms() {}

  /** How many terms there are. */
  public int size() {
    return size;
  }

  /** The hash of a term; the same for the same text, always and everywhere. Never 0. */
  public long hash(int term) {
    return hashes[term];
  }

  /**
   * The position of a term's first character among all characters read. Neighbours in a text have
   * neighbouring positions, and terms that share a character of it share its position; what follows
   * without a gap may yet belong to the next sentence.
   */
  public int start(int term) {
    return starts[term];
  }

  /** How many characters a term has. */
  public int length(int term) {
    return ends[term] - starts[term];
  }

  /** A character of a term. */
  public char charAt(int term, int position) {
    return chars[starts[term] + position];
  }

  /** A term as a new string. */
  public String text(int term) {
    return new String(chars, starts[term], length(term));
  }

  /** Leaves no term. */
  public void clear() {
    size = 0;
    length = 0;
  }

  /** The hash that {@link #hash} gives for a term with this text. */
  public static long hashOf(CharSequence term) {
    long hash = 0;
    for (int i = 0; i < term.length(); i++) {
      hash = extended(hash, term.charAt(i));
    }
    return mixed(hash);
  }

  /**
   * The rolling hash of a slice that is one character longer. Rolling hashes can be joined, but
   * those of similar slices are similar; {@link #mixed} makes the term's hash of one.
   */
  static long extended(long rolling, char c) {
    return rolling * FACTOR + c;
  }

  /** The rolling hash of a slice that is longer by some characters. */
  static long extended(long rolling, char[] in, int from, int to) {
    long hash = rolling;
    for (int i = from; i < to; i++) {
      hash = extended(hash, in[i]);
    }
    return hash;
  }

  /** The rolling hash of a slice followed by another of that length. */
  static long joined(long first, long second, int lengthOfSecond) {
    return first * POWERS[lengthOfSecond] + second;
  }

  /** Spreads every bit of a rolling hash over the upper half, where tables look. One to one. */
  static long mixed(long rolling) {
    long hash = (rolling ^ (rolling >>> 32)) * MIX;
    hash ^= hash >>> 29;
    return hash == 0 ? MIX : hash;
  }

  /** Makes room for all that a text of that many characters can yield. */
  void reserve(int characters) {
    Require.that(characters <= 1 << 28, "a text of %d characters is too long", characters);
    if (length + 2 * characters + 8 > chars.length) {
      chars = Arrays.copyOf(chars, 2 * (length + 2 * characters + 8));
    }
    if (size + 3 * characters + 8 > hashes.length) {
      int capacity = 2 * (size + 3 * characters + 8);
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
    }
  }

  /** A copy of the characters of a text and one more, to be changed while it is read. */
  char[] input(String text) {
    if (text.length() >= input.length) {
      input = new char[text.length() + (text.length() >> 1) + 1];
    }
    text.getChars(0, text.length(), input, 0);
    return input;
  }

  /** The characters last given to {@link #input(String)}. */
  char[] input() {
    return input;
  }

  /** The position behind the last character written. */
  int end() {
    return length;
  }

  void append(char c) {
    chars[length++] = c;
  }

  /**
   * Appends the word characters of the input from a position on, where one is; behind them must be
   * another one.
   *
   * @return the rolling hash, extended by them
   */
  long appendWord(int from, long rolling) {
    long hash = rolling;
    int at = from;
    int to = length;
    char c = input[at];
    do {
      chars[to++] = c;
      hash = extended(hash, c);
      c = input[++at];
    } while (CharacterKind.isWord(c));
    length = to;
    return hash;
  }

  void append(char[] in, int from, int to) {
    if (to > from) {
      System.arraycopy(in, from, chars, length, to - from);
      length += to - from;
    }
  }

  /** The slice from a position to the end is a term. */
  void add(int start, long mixedHash) {
    add(start, length, mixedHash);
  }

  void add(int start, int end, long mixedHash) {
    starts[size] = start;
    ends[size] = end;
    hashes[size++] = mixedHash;
  }

  /** The rolling hash of the slice from a position to the end. */
  long rollingHash(int start) {
    return extended(0, chars, start, length);
  }

  /** Takes back what was written since there were that many characters and terms. */
  void truncate(int toLength, int toSize) {
    length = toLength;
    size = toSize;
  }

  private static long[] powers() {
    long[] powers = new long[2 * LONGEST_WORD + 2];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * FACTOR;
    }
    return powers;
  }
}
