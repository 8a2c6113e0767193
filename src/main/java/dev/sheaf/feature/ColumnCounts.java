package dev.sheaf.feature;

/** How often each column occurs in one text, in the order they came; cleared and used again. */
final class ColumnCounts {
  private int[] keys = new int[1 << 12];
  private int[] counts = new int[1 << 12];
  private int[] used = new int[1 << 11];
  private int size;

  int size() {
    return size;
  }

  int column(int i) {
    return keys[used[i]] - 1;
  }

  int count(int i) {
    return counts[used[i]];
  }

  void add(int column, int times) {
    int mask = keys.length - 1;
    int slot = ((column * 0x9e3779b9) >>> 8) & mask;
    while (keys[slot] != 0 && keys[slot] != column + 1) {
      slot = (slot + 1) & mask;
    }
    counts[slot] += times;
    if (keys[slot] == 0) {
      keys[slot] = column + 1;
      used[size++] = slot;
      if (size == used.length) {
        grow();
      }
    }
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      keys[used[i]] = 0;
      counts[used[i]] = 0;
    }
    size = 0;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    int[] oldUsed = used;
    keys = new int[oldKeys.length * 2];
    counts = new int[keys.length];
    used = new int[oldUsed.length * 2];
    int old = size;
    size = 0;
    for (int i = 0; i < old; i++) {
      add(oldKeys[oldUsed[i]] - 1, oldCounts[oldUsed[i]]);
    }
  }
}
