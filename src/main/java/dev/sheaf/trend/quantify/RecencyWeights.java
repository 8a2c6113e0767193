package dev.sheaf.trend.quantify;

import java.util.Arrays;

/**
 * The weight of each past document for documents to come: {@code 2^(-age / 10 days)}. What labels
 * mean drifts, and the last two weeks tell more of next month than the months before. Where so few
 * documents are so new that they would count as fewer than 300 ({@code (sum of weights)^2 / sum of
 * squares}, Kish 1965), the half-life is doubled until they do, at last to count all alike.
 */
final class RecencyWeights {
  private static final double HALF_LIFE_DAYS = 10;
  private static final int LEAST_DOCUMENTS = 300;
  private static final int MOST_DOUBLINGS = 8;

  private RecencyWeights() {}

  static double[] of(int... ages) {
    double halfLife = HALF_LIFE_DAYS;
    for (int doublings = 0; doublings < MOST_DOUBLINGS; doublings++) {
      double[] weights = of(halfLife, ages);
      if (effective(weights) >= LEAST_DOCUMENTS) {
        return weights;
      }
      halfLife *= 2;
    }
    double[] alike = new double[ages.length];
    Arrays.fill(alike, 1);
    return alike;
  }

  private static double[] of(double halfLife, int... ages) {
    return Arrays.stream(ages).mapToDouble(age -> StrictMath.pow(0.5, age / halfLife)).toArray();
  }

  /**
   * The effective number of documents: as many documents with equal weights would count the same.
   */
  static double effective(double... weights) {
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
