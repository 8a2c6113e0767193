package dev.sheaf.trend.quantify;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The labels that a classifier gave to documents it had not learned from, with their true labels
 * and ages. A document may have any number of both. Immutable.
 */
public final class UnseenLabels {
  private final int labels;
  private final int[][] given;
  private final int[][] borne;
  private final int[] ages;

  private UnseenLabels(int labels, int[][] given, int[][] borne, int[] ages) {
    this.labels = labels;
    this.given = given;
    this.borne = borne;
    this.ages = ages;
  }

  /**
   * What was said of these documents.
   *
   * @param labels how many labels there are
   * @param given for each document the numbers of the labels that it was given
   * @param borne for each document the numbers of the labels that it bears
   * @param ages how many days each is older than the newest; not negative
   */
  public static UnseenLabels of(int labels, int[][] given, int[][] borne, int[] ages) {
    Require.that(
        given.length == ages.length && borne.length == ages.length,
        "%d and %d lists of labels, %d ages",
        given.length,
        borne.length,
        ages.length);
    for (int age : ages) {
      Require.that(age >= 0, "an age must not be negative: %d", age);
    }
    return new UnseenLabels(labels, copy(given), copy(borne), ages.clone());
  }

  private static int[][] copy(int[][] lists) {
    return Arrays.stream(lists).map(int[]::clone).toArray(int[][]::new);
  }

  /** How many documents there are. */
  public int size() {
    return ages.length;
  }

  /** How many labels there are. */
  public int labels() {
    return labels;
  }

  int[] ages() {
    return ages.clone();
  }

  UnseenLabels where(IntPredicate test) {
    int[] rows = IntStream.range(0, ages.length).filter(test).toArray();
    return new UnseenLabels(
        labels,
        IntStream.of(rows).mapToObj(row -> given[row]).toArray(int[][]::new),
        IntStream.of(rows).mapToObj(row -> borne[row]).toArray(int[][]::new),
        IntStream.of(rows).map(row -> ages[row]).toArray());
  }

  /** The share of documents that each label was given to. */
  double[] givenShares(double... weights) {
    return shares(given, weights);
  }

  /** The share of documents that bear each label. */
  double[] borneShares(double... weights) {
    return shares(borne, weights);
  }

  private double[] shares(int[][] lists, double... weights) {
    double sum = Arrays.stream(weights).sum();
    double[] shares = new double[labels];
    for (int row = 0; row < lists.length; row++) {
      for (int label : lists[row]) {
        shares[label] += weights[row] / sum;
      }
    }
    return shares;
  }
}
