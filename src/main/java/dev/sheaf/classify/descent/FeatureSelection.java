package dev.sheaf.classify.descent;

import dev.sheaf.feature.SparseMatrix;
import java.util.stream.IntStream;

/**
 * Selects the columns that speak for some labels: those that the rows of a label have more often
 * than chance would have it. Immutable.
 *
 * <p>Of {@code n} rows {@code c} have the column and {@code b} bear the label, so that {@code e = c
 * x b / n} would have both by chance. Where {@code m} have both, the association is {@code (m - e)
 * / sqrt(e + 1)}: about how many standard deviations it is above chance, and little where all is
 * rare.
 */
final class FeatureSelection {
  private static final double FREE_ROWS = 100;

  private final SparseMatrix rows;
  private final int[][] bearing;
  private final int[] counts;

  /**
   * A selection from all columns of some rows.
   *
   * @param bearing for each label the rows that bear it
   */
  FeatureSelection(SparseMatrix rows, int[][] bearing) {
    this.rows = rows;
    this.bearing = bearing;
    this.counts = rows.counts();
  }

  /**
   * The columns, in ascending order, whose association with some of the labels is at least {@code
   * strictness x log10(n / 100)}. The bound grows with the rows: among more rows more columns seem
   * to speak for a label by chance, and each is told apart from chance more easily. Up to a hundred
   * rows, or without strictness, it takes all columns that two rows have.
   */
  int[] columns(int[] labels, double strictness) {
    double least = strictness * StrictMath.log10(rows.rows() / FREE_ROWS);
    boolean[] selected = new boolean[counts.length];
    if (least > 0) {
      for (int label : labels) {
        select(bearing[label], least, selected);
      }
    }
    return IntStream.range(0, counts.length)
        .filter(column -> counts[column] > 1 && (least <= 0 || selected[column]))
        .toArray();
  }

  private void select(int[] bearers, double least, boolean[] selected) {
    int[] both = new int[counts.length];
    for (int row : bearers) {
      for (int i = rows.start(row); i < rows.end(row); i++) {
        both[rows.index(i)]++;
      }
    }
    double share = (double) bearers.length / rows.rows();
    for (int column = 0; column < both.length; column++) {
      double chance = counts[column] * share;
      selected[column] |= both[column] - chance >= least * Math.sqrt(chance + 1);
    }
  }
}
