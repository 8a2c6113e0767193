package dev.sheaf.evaluate.clustering;

import java.util.List;

/**
 * Whether terms that describe a cluster belong together, told by how often they occur together in a
 * reference corpus: normalised pointwise mutual information, NPMI, from -1 (never together) through
 * 0 (as often as by chance) to 1 (only together). With the best terms of a topic, it follows the
 * judgement of people (Lau, Newman and Baldwin, EACL 2014).
 *
 * <p>What published tables call NPMI is mostly gensim's {@code c_npmi} with the best 10 terms,
 * which OCTIS reports (R&ouml;der, Both and Hinneburg, WSDM 2015). That is this measure over {@link
 * Cooccurrences#inGensimWindows} of 10; over true {@linkplain Cooccurrences#inWindows windows},
 * figures come out about a hundredth higher, so the two do not compare.
 */
public record Coherence(Cooccurrences counts) {
  private static final double EPSILON = 1e-12;

  /**
   * NPMI of two terms: ln((p(a,b) + &epsilon;) / (p(a) p(b))) / -ln(p(a,b) + &epsilon;). Formula:
   * Bouma, Proceedings of GSCL 2009. By his limit, a pair that is never together has -1; here as in
   * gensim, &epsilon; = 1e-12 keeps the logarithm finite, and such a pair comes out between -1 and
   * 0, the lower the more often chance would have put it together. A term that is nowhere, or
   * everywhere, is independent of every other: 0.
   *
   * @throws IllegalArgumentException if a term is not counted, or both are the same
   */
  public double npmi(int first, int second) {
    int together = counts.count(first, second);
    if (isInNoneOrAll(first) || isInNoneOrAll(second)) {
      return 0;
    }
    double both = share(together);
    double chance = share(counts.count(first)) * share(counts.count(second));
    double npmi = Math.log((both + EPSILON) / chance) / -Math.log(both + EPSILON);
    return together == 0 ? Math.min(0, npmi) : npmi;
  }

  /**
   * The mean NPMI of all pairs of these terms, usually the 10 best of a cluster; 0 for fewer than
   * two terms.
   *
   * @throws IllegalArgumentException if a term is not counted, or stands there twice
   */
  public double npmi(int... terms) {
    double sum = 0;
    for (int i = 0; i < terms.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += npmi(terms[j], terms[i]);
      }
    }
    double pairs = terms.length * (terms.length - 1.0) / 2;
    return pairs == 0 ? 0 : sum / pairs;
  }

  /** The mean {@linkplain #npmi(int...) coherence} of several lists of terms; 0 for none. */
  public double meanNpmi(List<int[]> lists) {
    return lists.stream().mapToDouble(this::npmi).average().orElse(0);
  }

  private boolean isInNoneOrAll(int term) {
    int count = counts.count(term);
    return count == 0 || count == counts.units();
  }

  private double share(int count) {
    return (double) count / counts.units();
  }
}
