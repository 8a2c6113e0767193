package dev.sheaf.math;

/** Numbers from 0 in sets that are joined again and again. The least number stands for its set. */
public final class DisjointSets {
  private final int[] parents;

  /** So many numbers, each in a set of its own. */
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
