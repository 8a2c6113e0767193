package dev.sheaf.model;

import java.util.function.IntFunction;

/**
 * Gives the places of the values above 0, the highest value first and of equal ones the first by
 * name. Only as many as are asked for are put in order (a heap: Williams, 1964), for of hundreds of
 * terms a few are shown.
 */
final class StrongestFirst {
  private final double[] values;
  private final IntFunction<String> name;
  private final int[] heap;
  private int size;

  /**
   * @param name of a place; asked for only to tell equal values apart
   */
  StrongestFirst(double[] values, IntFunction<String> name) {
    this.values = values;
    this.name = name;
    this.heap = new int[values.length];
    for (int place = 0; place < values.length; place++) {
      if (values[place] > 0) {
        heap[size++] = place;
      }
    }
    for (int node = size / 2 - 1; node >= 0; node--) {
      sink(node);
    }
  }

  boolean hasNext() {
    return size > 0;
  }

  /** The place of the highest value that was not given yet; there must be one. */
  int next() {
    int strongest = heap[0];
    heap[0] = heap[--size];
    sink(0);
    return strongest;
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
