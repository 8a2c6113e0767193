package dev.sheaf.feature;

import java.util.Arrays;

/** The different hashes of one document; cleared and used again. Holds no 0. */
final class LongSet {
  private long[] slots = new long[1 << 12];
  private int[] used = new int[1 << 11];
  private int size;

  /** Whether the hash is new. */
  boolean add(long hash) {
    int mask = slots.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = hash;
    used[size++] = slot;
    if (size == used.length) {
      grow();
    }
    return true;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      slots[used[i]] = 0;
    }
    size = 0;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    used = new int[used.length * 2];
    size = 0;
    Arrays.stream(old).filter(hash -> hash != 0).forEach(this::add);
  }
}
