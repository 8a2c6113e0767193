package dev.sheaf.math;

import java.util.Arrays;

/**
 * Solves the assignment problem by shortest augmenting paths: rows are matched one after another,
 * each by the cheapest chain of rows that move over to another column. Prices of rows and columns
 * are kept such that no pair is worth more than its two prices, and matched pairs just as much;
 * then a matching of all rows is the heaviest. (Jonker and Volgenant, Computing 38 (1987), without
 * their heuristics for a quick start.)
 */
final class JonkerVolgenant {
  private static final int NONE = -1;

  private final double[][] weights;
  private final int columns;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] rowOf;

  /** What the search for one row's path knows of each column. */
  private final double[] distance;

  private final int[] before;
  private final boolean[] isReached;

  /** The weights' rows must not be more than their columns. */
  JonkerVolgenant(double[][] weights) {
    this.weights = weights;
    columns = weights.length == 0 ? 0 : weights[0].length;
    rowPrice =
        Arrays.stream(weights).mapToDouble(row -> Arrays.stream(row).max().orElse(0)).toArray();
    columnPrice = new double[columns];
    rowOf = new int[columns];
    distance = new double[columns];
    before = new int[columns];
    isReached = new boolean[columns];
  }

  /** The column of each row in a matching of all rows. */
  int[] columnOfRow() {
    Arrays.fill(rowOf, NONE);
    for (int row = 0; row < weights.length; row++) {
      shift(row, pathToFreeColumn(row));
    }
    int[] columnOf = new int[weights.length];
    for (int column = 0; column < columns; column++) {
      if (rowOf[column] != NONE) {
        columnOf[rowOf[column]] = column;
      }
    }
    return columnOf;
  }

  /** Walks to the nearest columns, each on to the row that holds it, until one is free. */
  private int pathToFreeColumn(int start) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(before, NONE);
    Arrays.fill(isReached, false);
    int row = start;
    int column = NONE;
    double walked = 0;
    do {
      relax(row, column, walked);
      column = nearest();
      isReached[column] = true;
      walked = distance[column];
      row = rowOf[column];
    } while (row != NONE);
    adjustPrices(start, walked);
    return column;
  }

  private void relax(int row, int via, double walked) {
    double[] ofRow = weights[row];
    double toRow = walked + rowPrice[row];
    for (int column = 0; column < columns; column++) {
      double there = toRow + columnPrice[column] - ofRow[column];
      if (!isReached[column] && there < distance[column]) {
        distance[column] = there;
        before[column] = via;
      }
    }
  }

  /** Of equally near columns a free one, which ends the walk; else the first. */
  private int nearest() {
    int nearest = NONE;
    for (int column = 0; column < columns; column++) {
      if (!isReached[column] && (nearest == NONE || isBetter(column, nearest))) {
        nearest = column;
      }
    }
    return nearest;
  }

  private boolean isBetter(int column, int nearest) {
    return distance[column] < distance[nearest]
        || (distance[column] == distance[nearest]
            && rowOf[column] == NONE
            && rowOf[nearest] != NONE);
  }

  private void adjustPrices(int start, double walked) {
    rowPrice[start] -= walked;
    for (int column = 0; column < columns; column++) {
      if (isReached[column] && rowOf[column] != NONE) {
        double saved = walked - distance[column];
        columnPrice[column] += saved;
        rowPrice[rowOf[column]] -= saved;
      }
    }
  }

  private void shift(int start, int free) {
    int column = free;
    while (before[column] != NONE) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
    rowOf[column] = start;
  }
}
