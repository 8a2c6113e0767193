package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import java.util.stream.IntStream;

/**
 * Which columns speak for which labels: how many of the rows that bear a label have a value in a
 * column, against how many would by chance.
 *
 * <p>Of {@code n} rows {@code c} have the column and {@code b} bear the label, so that {@code e = c
 * x b / n} would have both by chance; where {@code m} have, the association is {@code (m - e) /
 * sqrt(e + 1)}: about how many standard deviations more than chance, and little where all is rare.
 * Immutable.
 */
final class Association {
  private static final double FREE_ROWS = 100;

  private final SparseMatrix rows;
  private final int[][] bearing;
  private final int[] counts;

  /**
   * An association of all columns of some rows with some labels.
   *
   * @param bearing for each label the rows that bear it
   */
  Association(SparseMatrix rows, int[][] bearing) {
    this.rows = rows;
    this.bearing = bearing;
    this.counts = rows.counts();
  }

  /**
   * The columns, in ascending order, that are enough associated with some of the labels: by {@code
   * strictness x log10(n / 100)} at least. Up to a hundred rows, or without strictness, all columns
   * are that two rows have: among more rows more columns seem to speak for a label by chance, and
   * each is told apart from chance more easily.
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
