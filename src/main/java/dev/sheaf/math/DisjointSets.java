package dev.sheaf.math;

/**
 * A union-find: sets of numbers from 0 that can be joined. The smallest number stands for its set.
 */
public final class DisjointSets {
  private final int[] parents;

  /**
   * Starts with each number in a set of its own.
   *
   * @param size how many numbers there are
   */
  public DisjointSets(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The least number of the set that a number is in. */
  public int least(int number) {
    int least = number;
    while (parents[least] != least) {
      parents[least] = parents[parents[least]];
      least = parents[least];
    }
    return least;
  }

  public boolean areOne(int number, int other) {
    return least(number) == least(other);
  }

  public void join(int number, int other) {
    int least = least(number);
    int otherLeast = least(other);
    parents[Math.max(least, otherLeast)] = Math.min(least, otherLeast);
  }
}
