package dev.sheaf.math;

import static java.util.Comparator.comparingInt;

import dev.sheaf.error.Require;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A one-to-one matching of the rows and the columns of a matrix: no row and no column is in two
 * pairs, and some may be in none.
 *
 * @param pairs by row
 */
public record Matching(List<Pair> pairs) {
  /**
   * A row and its column.
   *
   * @param weight above 0
   */
  public record Pair(int row, int column, double weight) {}

  public Matching {
    pairs = pairs.stream().sorted(comparingInt(Pair::row)).toList();
  }

  /**
   * The matching whose weights have the greatest sum (the assignment problem, which the Hungarian
   * method solves). Rows and columns need not be equally many. A pair without weight is no pair: a
   * row that has only zeros left stays alone. Where several matchings weigh the same, the same
   * matrix still always gives the same one.
   *
   * <p>Time grows with the square of the shorter side times the longer: 400 x 400 take a few tenths
   * of a second.
   *
   * @param weights rows of equal length; each weight at least 0 and finite
   * @throws IllegalArgumentException if rows differ in length, or a weight is negative, infinite or
   *     not a number
   */
  public static Matching heaviest(double[][] weights) {
    int columns = weights.length == 0 ? 0 : weights[0].length;
    for (double[] row : weights) {
      Require.that(row.length == columns, "rows of %d and %d weights", columns, row.length);
      for (double weight : row) {
        Require.that(weight >= 0 && weight < Double.POSITIVE_INFINITY, "no weight: %s", weight);
      }
    }
    boolean isTall = weights.length > columns;
    int[] chosen =
        new JonkerVolgenant(isTall ? transposed(weights, columns) : weights).columnOfRow();
    return new Matching(
        IntStream.range(0, chosen.length)
            .mapToObj(i -> isTall ? pair(weights, chosen[i], i) : pair(weights, i, chosen[i]))
            .filter(pair -> pair.weight() > 0)
            .toList());
  }

  private static Pair pair(double[][] weights, int row, int column) {
    return new Pair(row, column, weights[row][column]);
  }

  private static double[][] transposed(double[][] weights, int columns) {
    double[][] transposed = new double[columns][weights.length];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < columns; column++) {
        transposed[column][row] = weights[row][column];
      }
    }
    return transposed;
  }

  /** The sum of the weights of all pairs; 0 for none. */
  public double weight() {
    return pairs.stream().mapToDouble(Pair::weight).sum();
  }
}
