package dev.sheaf.feature;

import dev.sheaf.error.Require;
import dev.sheaf.text.Terms;
import java.nio.ByteBuffer;

/**
 * A count for each of millions of terms: an open-addressing table of hashes, each beside its count
 * and the place of its text in one store of UTF-8.
 */
final class TermTable {
  private static final int COUNT_BITS = 28;
  static final int LARGEST_COUNT = (1 << COUNT_BITS) - 1;

  /** Of a hash at 2i, at 2i + 1 its text's place and count; hash 0 for an empty slot. */
  private long[] slots = new long[1 << 12];

  private long[] met = new long[1 << 10];
  private int size;
  private final TextStore texts = new TextStore();

  int size() {
    return size;
  }

  /** How many slots there are to ask for, empty ones among them. */
  int capacity() {
    return slots.length / 2;
  }

  /** The hash in a slot; 0 if it is empty. */
  long hash(int slot) {
    return slots[2 * slot];
  }

  int count(int slot) {
    return (int) (slots[2 * slot + 1] & LARGEST_COUNT);
  }

  /** The slot of a hash, empty where it was never added. */
  int slotOf(long hash) {
    int mask = capacity() - 1;
    int slot = firstSlotOf(hash);
    while (slots[2 * slot] != hash && slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int firstSlotOf(long hash) {
    return (int) (hash >>> 32) & (capacity() - 1);
  }

  /** How many bytes the text of the term in a slot has. */
  int textLength(int slot) {
    return texts.length(place(slot));
  }

  /** Writes the text of the term in a slot, as UTF-8. */
  void putText(int slot, ByteBuffer into) {
    texts.put(place(slot), into);
  }

  /**
   * Adds one to the counts of some of the terms, which are all different.
   *
   * <p>First all slots are looked at: memory answers many independent questions at once, but the
   * one after the other where each answer decides what comes next.
   */
  void addAll(Terms terms, int[] places, int size) {
    if (met.length < size) {
      met = new long[2 * size];
    }
    for (int i = 0; i < size; i++) {
      met[i] = slots[2 * firstSlotOf(terms.hash(places[i]))];
    }
    for (int i = 0; i < size; i++) {
      add(terms, places[i]);
    }
  }

  private void add(Terms terms, int term) {
    int slot = slotOf(terms.hash(term));
    if (slots[2 * slot] == 0) {
      insert(slot, terms.hash(term), texts.append(terms, term), 1);
    } else {
      slots[2 * slot + 1]++;
    }
  }

  /** Adds all counts of another table. */
  void addAll(TermTable other) {
    long shift = texts.appendAll(other.texts);
    // Slots in order of their hashes would pile up in a smaller table.
    grow(other.capacity());
    for (int from = 0; from < other.capacity(); from++) {
      if (other.hash(from) != 0) {
        int to = slotOf(other.hash(from));
        if (slots[2 * to] == 0) {
          insert(to, other.hash(from), other.place(from) + shift, other.count(from));
        } else {
          slots[2 * to + 1] += other.count(from);
        }
      }
    }
  }

  private long place(int slot) {
    return slots[2 * slot + 1] >>> COUNT_BITS;
  }

  private void insert(int slot, long hash, long place, int count) {
    slots[2 * slot] = hash;
    slots[2 * slot + 1] = place << COUNT_BITS | count;
    size++;
    if (size > capacity() / 4 * 3) {
      grow(capacity() * 2);
    }
  }

  private void grow(int capacity) {
    if (capacity <= capacity()) {
      return;
    }
    Require.that(capacity <= 1 << 29, "more than %d different terms", size);
    long[] old = slots;
    slots = new long[2 * capacity];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int slot = slotOf(old[i]);
        slots[2 * slot] = old[i];
        slots[2 * slot + 1] = old[i + 1];
      }
    }
  }
}
