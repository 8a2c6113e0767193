package dev.sheaf.phrase;

/** How much more often two things stand side by side than chance has it. */
final class Collocation {
  private Collocation() {}

  /**
   * Normalised pointwise mutual information (Bouma, GSCL 2009): 0 by chance, 1 where neither is
   * ever without the other.
   *
   * @param both how often they stand side by side
   * @param total how many places there are
   */
  static double npmi(double both, double first, double second, double total) {
    return Math.log(both * total / (first * second)) / -Math.log(both / total);
  }
}
