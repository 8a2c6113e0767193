package dev.sheaf.cluster.map;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The nearest others of each row, nearly all of them right: a forest of random projection trees
 * (Dasgupta and Freund 2008) puts like rows into the same leaves, and within leaves all pairs are
 * compared.
 */
final class NearestRows {
  private static final int TREES = 3;
  private static final int LEAF = 250;

  private final double[][] rows;
  private final SplittableRandom random;
  private final int[][] nearest;
  private final double[][] similarity;
  private final int[] found;

  private NearestRows(double[][] rows, int count, SplittableRandom random) {
    this.rows = rows;
    this.random = random;
    nearest = new int[rows.length][count];
    similarity = new double[rows.length][count];
    found = new int[rows.length];
  }

  /**
   * Finds the nearest others by the dot product, the nearest first.
   *
   * @return for each row as many as asked for, or fewer where there are not as many
   */
  static int[][] of(double[][] rows, int count, SplittableRandom random) {
    var search = new NearestRows(rows, count, random);
    int trees = rows.length <= LEAF ? 1 : TREES;
    for (int tree = 0; tree < trees; tree++) {
      int[] all = new int[rows.length];
      Arrays.setAll(all, i -> i);
      search.split(all, 0, all.length);
    }
    int[][] nearest = search.nearest;
    Arrays.setAll(nearest, row -> Arrays.copyOf(nearest[row], search.found[row]));
    return nearest;
  }

  /** Halves the rows by which of two of them they are more like, until they are few. */
  private void split(int[] order, int from, int to) {
    if (to - from <= LEAF) {
      compare(order, from, to);
      return;
    }
    int middle = (from + to) / 2;
    double[] one = rows[order[from + random.nextInt(to - from)]];
    double[] other = rows[order[from + random.nextInt(to - from)]];
    long[] keys = new long[to - from];
    for (int i = from; i < to; i++) {
      double side = dot(rows[order[i]], one) - dot(rows[order[i]], other);
      long rank = Math.round(side * (1L << 29));
      keys[i - from] = (rank << 32) | order[i];
    }
    Arrays.sort(keys);
    for (int i = from; i < to; i++) {
      order[i] = (int) keys[i - from];
    }
    split(order, from, middle);
    split(order, middle, to);
  }

  private void compare(int[] order, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        double dot = dot(rows[order[i]], rows[order[j]]);
        offer(order[i], order[j], dot);
        offer(order[j], order[i], dot);
      }
    }
  }

  private void offer(int row, int other, double dot) {
    int[] others = nearest[row];
    double[] dots = similarity[row];
    int size = found[row];
    boolean tooFar = size == others.length && dot <= dots[size - 1];
    if (tooFar || isKnown(others, size, other)) {
      return;
    }
    int at = size == others.length ? size - 1 : size;
    found[row] = at + 1;
    for (; at > 0 && dots[at - 1] < dot; at--) {
      others[at] = others[at - 1];
      dots[at] = dots[at - 1];
    }
    others[at] = other;
    dots[at] = dot;
  }

  private static boolean isKnown(int[] others, int size, int other) {
    for (int i = 0; i < size; i++) {
      if (others[i] == other) {
        return true;
      }
    }
    return false;
  }

  /** In four sums, which the processor adds side by side. */
  static double dot(double[] one, double[] other) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return a + b + (c + d);
  }
}
