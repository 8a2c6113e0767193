package dev.sheaf.evaluate.split;

/**
 * Draws documents at random. A draw depends on the ids and the seed only, not on the order of the
 * documents.
 */
public final class SeededDraw {
  private SeededDraw() {}

  /**
   * A document's number in the draw with that seed.
   *
   * <p>FNV-1a over the characters, then the finalizer of SplitMix64 to spread the seed.
   */
  public static long number(String id, long seed) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
