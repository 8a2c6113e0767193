package dev.sheaf.trend.statistics;

import static java.util.Comparator.comparingDouble;

import java.util.stream.IntStream;

/** Values by their place among each other. */
final class Ranks {
  private Ranks() {}

  /** The rank of each value, from 1; equal ones share the mean of theirs. */
  static double[] of(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int start = 0; start < order.length; ) {
      int end = start;
      while (end < order.length && values[order[end]] == values[order[start]]) {
        end++;
      }
      for (int i = start; i < end; i++) {
        ranks[order[i]] = (start + 1 + end) / 2.0;
      }
      start = end;
    }
    return ranks;
  }

  /**
   * How much values are like those a number of places before, from -1 to 1; 0 if all are equal.
   * Deviations are from the mean of all, and the sum is divided by that over all, so that far lags
   * count less.
   */
  static double autocorrelation(double[] values, int lag) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double together = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      double deviation = values[i] - mean;
      square += deviation * deviation;
      together += i < lag ? 0 : deviation * (values[i - lag] - mean);
    }
    return square == 0 ? 0 : together / square;
  }
}
