package dev.sheaf.review;

import java.util.Arrays;

/**
 * Picks points that are worth much and lie far from each other and from those known: one by one,
 * the one whose worth, times a power of its distance to the nearest of those, is highest
 * (farthest-first traversal, Gonzalez 1985, with weights). Of equal ones the first is picked.
 */
final class DiverseSelection {
  /**
   * The exponent of the squared distance. A larger one spreads the points more; 0 looks at worth
   * only.
   */
  private static final double POWER = 0.1;

  /** No two points of length 1 are farther from each other than 2. */
  private static final double FARTHEST = 4;

  private final double[][] points;
  private final double[] worth;
  private final double[] squares;

  /**
   * Points to pick from.
   *
   * @param points of length 1, or the origin
   * @param worth of each, not negative
   */
  DiverseSelection(double[][] points, double... worth) {
    this.points = points;
    this.worth = worth.clone();
    this.squares = new double[points.length];
    Arrays.fill(squares, FARTHEST);
  }

  /** Keeps away from a point that is known. */
  void avoid(double... point) {
    for (int i = 0; i < points.length; i++) {
      squares[i] = Math.min(squares[i], square(points[i], point));
    }
  }

  /** The numbers of so many points, in the order they were picked. */
  int[] pick(int most) {
    int[] picked = new int[Math.min(most, points.length)];
    boolean[] isPicked = new boolean[points.length];
    for (int n = 0; n < picked.length; n++) {
      picked[n] = best(isPicked);
      isPicked[picked[n]] = true;
      avoid(points[picked[n]]);
    }
    return picked;
  }

  private int best(boolean[] isPicked) {
    int best = -1;
    double highest = -1;
    for (int i = 0; i < points.length; i++) {
      double value = isPicked[i] ? -1 : worth[i] * StrictMath.pow(squares[i], POWER);
      if (value > highest) {
        highest = value;
        best = i;
      }
    }
    return best;
  }

  private static double square(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - b[i];
      sum += difference * difference;
    }
    return sum;
  }
}
