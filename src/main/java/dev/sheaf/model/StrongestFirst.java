package dev.sheaf.model;

import java.util.function.IntFunction;

/**
 * Gives the places of the values above 0, the highest value first and of equal ones the first by
 * name. Only as many as are asked for are put in order, for of hundreds of terms a few are shown:
 * lots of values, each lot down to a share of the one before, become a heap (Williams, 1964) when
 * the values above them are used up.
 */
final class StrongestFirst {
  /** Of the terms of an abstract, about 15 are as strong as this share of the strongest one. */
  private static final double LOT = 0.25;

  /** Values below this share of the strongest one are one lot. */
  private static final double LAST_LOT = 0.01;

  private final double[] values;
  private final IntFunction<String> name;
  private final int[] heap;
  private final double strongest;
  private double least;
  private int size;

  /**
   * @param name of a place; asked for only to tell equal values apart
   */
  StrongestFirst(double[] values, IntFunction<String> name) {
    this.values = values;
    this.name = name;
    this.heap = new int[values.length];
    double highest = 0;
    for (double value : values) {
      highest = Math.max(highest, value);
    }
    this.strongest = highest;
    fill(Double.POSITIVE_INFINITY, LOT * highest);
  }

  /** Makes a heap of the values above a bound, up to another one. */
  private void fill(double highest, double bound) {
    least = bound;
    for (int place = 0; place < values.length; place++) {
      heap[size] = place;
      size += isAbove(values[place], bound) - isAbove(values[place], highest);
    }
    for (int node = size / 2 - 1; node >= 0; node--) {
      sink(node);
    }
  }

  /** 1 or 0, without a branch, as no processor can guess it: the sign of the difference. */
  private static int isAbove(double value, double bound) {
    return (int) (Double.doubleToRawLongBits(bound - value) >>> 63);
  }

  boolean hasNext() {
    while (size == 0 && least > 0) {
      fill(least, least < LAST_LOT * strongest ? 0 : LOT * least);
    }
    return size > 0;
  }

  /** The place of the highest value that was not given yet; {@link #hasNext} says there is one. */
  int next() {
    int first = heap[0];
    heap[0] = heap[--size];
    sink(0);
    return first;
  }

  private void sink(int from) {
    int node = from;
    int place = heap[node];
    while (2 * node + 1 < size) {
      int child = 2 * node + 1;
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], place)) {
        break;
      }
      heap[node] = heap[child];
      node = child;
    }
    heap[node] = place;
  }

  private boolean isBefore(int a, int b) {
    return values[a] == values[b]
        ? name.apply(a).compareTo(name.apply(b)) < 0
        : values[a] > values[b];
  }
}
