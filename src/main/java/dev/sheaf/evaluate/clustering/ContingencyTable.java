package dev.sheaf.evaluate.clustering;

import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many things fall into each pair of groups of two partitions. Groups are numbered from 0 by
 * rising code; only pairs that something falls into are kept, so that partitions into very many
 * groups do not make it grow.
 */
final class ContingencyTable {
  /**
   * Two groups that share something.
   *
   * @param count how many things are in both; at least 1
   */
  record Cell(int row, int column, int count) {}

  private final int[] rowCodes;
  private final int[] rowSizes;
  private final int[] columnSizes;
  private final List<Cell> cells;

  private ContingencyTable(int[] rowCodes, int columns, List<Cell> cells) {
    this.rowCodes = rowCodes;
    this.cells = cells;
    rowSizes = new int[rowCodes.length];
    columnSizes = new int[columns];
    for (Cell cell : cells) {
      rowSizes[cell.row()] += cell.count();
      columnSizes[cell.column()] += cell.count();
    }
  }

  /**
   * Counts things by the code of their group in one partition and in the other.
   *
   * @throws IllegalArgumentException if the two do not speak of equally many things
   */
  static ContingencyTable of(int[] rows, int[] columns) {
    Require.that(
        rows.length == columns.length,
        "two partitions of the same things, not of %d and %d",
        rows.length,
        columns.length);
    int[] rowCodes = Arrays.stream(rows).sorted().distinct().toArray();
    int[] columnCodes = Arrays.stream(columns).sorted().distinct().toArray();
    long[] places = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      long row = Arrays.binarySearch(rowCodes, rows[i]);
      places[i] = row << Integer.SIZE | Arrays.binarySearch(columnCodes, columns[i]);
    }
    Arrays.sort(places);
    return new ContingencyTable(rowCodes, columnCodes.length, cells(places));
  }

  private static List<Cell> cells(long[] sortedPlaces) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    while (from < sortedPlaces.length) {
      long place = sortedPlaces[from];
      int behind = from + 1;
      while (behind < sortedPlaces.length && sortedPlaces[behind] == place) {
        behind++;
      }
      cells.add(new Cell((int) (place >>> Integer.SIZE), (int) place, behind - from));
      from = behind;
    }
    return List.copyOf(cells);
  }

  /** The cells that are not empty, by row, then by column. */
  List<Cell> cells() {
    return cells;
  }

  int rows() {
    return rowSizes.length;
  }

  int columns() {
    return columnSizes.length;
  }

  /** The code of the group that a row stands for. */
  int rowCode(int row) {
    return rowCodes[row];
  }

  /** How many things are in the group of a row. */
  int rowSize(int row) {
    return rowSizes[row];
  }

  /** How many things are in the group of a column. */
  int columnSize(int column) {
    return columnSizes[column];
  }

  /** How many things were counted. */
  int total() {
    return Arrays.stream(rowSizes).sum();
  }
}
