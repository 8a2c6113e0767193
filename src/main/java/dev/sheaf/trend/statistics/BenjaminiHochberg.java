package dev.sheaf.trend.statistics;

import static java.util.Comparator.comparingDouble;

import java.util.stream.IntStream;

/**
 * Corrects for many tests at once: of those called significant at 5 % after this, at most 5 % are
 * expected to be chance (Benjamini and Hochberg, JRSS B 57, 1995).
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The adjusted p of each p, in the same order. */
  public static double[] adjust(double[] p) {
    int[] largestFirst =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(comparingDouble(i -> -p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int i = 0; i < p.length; i++) {
      int rank = p.length - i;
      least = Math.min(least, p[largestFirst[i]] * p.length / rank);
      adjusted[largestFirst[i]] = least;
    }
    return adjusted;
  }
}
