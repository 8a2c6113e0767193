package dev.sheaf.evaluate.clustering;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * A clustering of rows that were drawn at random. It shows how clusters come out if the documents
 * are a little different. A row drawn several times counts once.
 */
public final class Resample {
  /** Rising. */
  private final int[] rows;

  private final int[] clusters;

  private Resample(int[] rows, int[] clusters) {
    this.rows = rows;
    this.clusters = clusters;
  }

  /**
   * A clustering of the rows drawn.
   *
   * @param rows the numbers of the rows, from 0, in any order
   * @param clusters the cluster of each, any numbers; a row drawn several times is in the cluster
   *     it was given first
   * @throws IllegalArgumentException if the two are not equally long or a row is negative
   */
  public static Resample of(int[] rows, int[] clusters) {
    Require.that(
        rows.length == clusters.length, "%d rows in %d clusters", rows.length, clusters.length);
    int[] distinct = Arrays.stream(rows).sorted().distinct().toArray();
    for (int row : rows) {
      Require.that(row >= 0, "there is no row %d", row);
    }
    int[] given = new int[distinct.length];
    for (int i = rows.length - 1; i >= 0; i--) {
      given[Arrays.binarySearch(distinct, rows[i])] = clusters[i];
    }
    return new Resample(distinct, given);
  }

  /** How the clusters of each row drawn compare with those of a clustering of all rows. */
  ContingencyTable against(int[] ofAllRows) {
    Require.that(
        rows.length == 0 || rows[rows.length - 1] < ofAllRows.length,
        "a row beyond the %d that were clustered",
        ofAllRows.length);
    return ContingencyTable.of(Arrays.stream(rows).map(row -> ofAllRows[row]).toArray(), clusters);
  }
}
