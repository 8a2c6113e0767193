package dev.sheaf.cluster;

import dev.sheaf.evaluate.clustering.Coherence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses terms that occur together, as the terms of one subject do. */
public final class CoherentTerms {
  private CoherentTerms() {}

  /**
   * Leaves out terms until few enough are left, each time the one with the lowest mean NPMI with
   * the others; of equal ones the last. The rest stay in order.
   *
   * @param counts in how many texts each term occurs, and each two of them
   */
  public static int[] of(Coherence counts, int[] terms, int most) {
    List<Integer> left = new ArrayList<>(Arrays.stream(terms).boxed().toList());
    while (left.size() > most) {
      int weakest = left.size() - 1;
      for (int i = left.size() - 2; i >= 0; i--) {
        weakest = tie(counts, left, i) < tie(counts, left, weakest) ? i : weakest;
      }
      left.remove(weakest);
    }
    return left.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double tie(Coherence counts, List<Integer> terms, int position) {
    double sum = 0;
    for (int other = 0; other < terms.size(); other++) {
      sum += other == position ? 0 : counts.npmi(terms.get(position), terms.get(other));
    }
    return sum;
  }
}
