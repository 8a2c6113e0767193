package dev.sheaf.phrase;

import java.util.Arrays;

/** Counts how often each key was added, and numbers the keys in the order met. */
final class LongCounts {
  private static final long FACTOR = 0x9e3779b97f4a7c15L;

  /** A power of two; the number of the key plus one, 0 for an empty slot. */
  private int[] slots = new int[1 << 12];

  private long[] keys = new long[1 << 10];
  private int[] counts = new int[1 << 10];
  private int size;

  /** Counts a key once more, and gives its number. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size] = key;
      slots[slot] = ++size;
    }
    int number = slots[slot] - 1;
    counts[number]++;
    return number;
  }

  /** How often a key was added. */
  int count(long key) {
    int slot = slot(key);
    return slots[slot] == 0 ? 0 : counts[slots[slot] - 1];
  }

  /** How often the key with a number was added. */
  int countOf(int number) {
    return counts[number];
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    long hash = key * FACTOR;
    int slot = (int) ((hash ^ (hash >>> 32)) & (slots.length - 1));
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    counts = Arrays.copyOf(counts, 2 * size);
    slots = new int[8 * size];
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }
}
