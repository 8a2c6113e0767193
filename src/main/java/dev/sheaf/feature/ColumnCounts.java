package dev.sheaf.feature;

/**
 * Counts columns, document after document, and gives them in ascending order. A bit marks each
 * column counted, and another one each word of such bits, so that of tens of thousands of columns
 * only those of the document are visited. Nothing is compared: whether one column comes before
 * another is what no processor can guess. Not thread-safe.
 */
final class ColumnCounts {
  private final int[] counts;

  private final long[] marks;
  private final long[] markedWords;

  /** Counts columns from 0 to below a bound. */
  ColumnCounts(int columns) {
    this.counts = new int[columns];
    this.marks = new long[words(columns)];
    this.markedWords = new long[words(marks.length)];
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /** Counts the first ones of these columns, each a number of times. */
  void add(int[] columns, int size, int times) {
    for (int i = 0; i < size; i++) {
      int column = columns[i];
      counts[column] += times;
      marks[column >> 6] |= 1L << column;
      markedWords[column >> 12] |= 1L << (column >> 6);
    }
  }

  /**
   * Writes the columns in ascending order and how often each was counted to the first places of two
   * arrays, and begins to count anew.
   *
   * @return how many columns there are
   */
  int drain(int[] columns, int[] times) {
    int size = 0;
    for (int i = 0; i < markedWords.length; i++) {
      for (long words = markedWords[i]; words != 0; words &= words - 1) {
        int word = (i << 6) + Long.numberOfTrailingZeros(words);
        for (long bits = marks[word]; bits != 0; bits &= bits - 1) {
          int column = (word << 6) + Long.numberOfTrailingZeros(bits);
          columns[size] = column;
          times[size++] = counts[column];
          counts[column] = 0;
        }
        marks[word] = 0;
      }
      markedWords[i] = 0;
    }
    return size;
  }
}
