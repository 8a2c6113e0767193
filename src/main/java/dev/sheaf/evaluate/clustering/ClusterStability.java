package dev.sheaf.evaluate.clustering;

import dev.sheaf.error.Require;
import dev.sheaf.evaluate.clustering.ContingencyTable.Cell;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The stability of each cluster: whether clustering a part of the rows finds it again. In each
 * resample, a cluster is reduced to the rows drawn and compared with the cluster most like it, by
 * Jaccard's index: rows in both, over rows in either. The mean over resamples is the cluster's
 * stability, from 0 to 1. By Hennig (Computational Statistics &amp; Data Analysis 52 (2007)), a
 * cluster of 0.75 and more is firm, one of 0.5 and less is dissolved.
 *
 * <p>Resamples may be added in any order, and in parts that are {@linkplain #addAll added up}: the
 * means are the same to the last bit.
 */
public final class ClusterStability {
  /** Indices are summed up as whole numbers of this part of 1, so that no order of adding shows. */
  private static final double UNIT = 1.0 / (1L << 40);

  private final int[] clusters;
  private final long[] sums;
  private final int[] resamples;

  /**
   * Nothing is known yet of how firm these clusters are.
   *
   * @param clusters the cluster of each row, numbered from 0
   * @throws IllegalArgumentException if a number is negative
   */
  public ClusterStability(int[] clusters) {
    this.clusters = clusters.clone();
    int most = -1;
    for (int cluster : clusters) {
      Require.that(cluster >= 0, "there is no cluster %d", cluster);
      most = Math.max(most, cluster);
    }
    sums = new long[most + 1];
    resamples = new int[most + 1];
  }

  /**
   * Compares every cluster with the clustering of a resample. It tells nothing of a cluster that no
   * row was drawn of.
   *
   * @throws IllegalArgumentException if the resample has a row that was not clustered
   */
  public void add(Resample resample) {
    ContingencyTable table = resample.against(clusters);
    double[] best = new double[table.rows()];
    for (Cell cell : table.cells()) {
      int either = table.rowSize(cell.row()) + table.columnSize(cell.column()) - cell.count();
      best[cell.row()] = Math.max(best[cell.row()], (double) cell.count() / either);
    }
    for (int row = 0; row < best.length; row++) {
      int cluster = table.rowCode(row);
      sums[cluster] += Math.round(best[row] / UNIT);
      resamples[cluster]++;
    }
  }

  /**
   * Adds what other resamples told of the same clustering.
   *
   * @throws IllegalArgumentException if the clustering is another one
   */
  public void addAll(ClusterStability other) {
    Require.that(
        Arrays.equals(clusters, other.clusters), "resamples of two clusterings do not add up");
    Arrays.setAll(sums, i -> sums[i] + other.sums[i]);
    Arrays.setAll(resamples, i -> resamples[i] + other.resamples[i]);
  }

  /** How many clusters there are, those without rows included. */
  public int size() {
    return sums.length;
  }

  /**
   * A cluster's stability: the mean Jaccard index with its likest; none if no resample drew one of
   * its rows.
   */
  public OptionalDouble mean(int cluster) {
    return resamples[cluster] == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(sums[cluster] * UNIT / resamples[cluster]);
  }
}
