package dev.sheaf.trend.quantify;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The answers of a classifier about documents it had not learned from, with their true labels and
 * ages. A {@link Quantifier} measures on them the errors that it takes out. Immutable.
 */
public final class UnseenAnswers {
  private final double[][] probabilities;
  private final int[] truths;
  private final int[] ages;

  private UnseenAnswers(double[][] probabilities, int[] truths, int[] ages) {
    this.probabilities = probabilities;
    this.truths = truths;
    this.ages = ages;
  }

  /**
   * Answers about these documents.
   *
   * @param probabilities for each document the calibrated probability of each label
   * @param truths for each document the number of its label
   * @param ages how many days each is older than the newest; not negative
   */
  public static UnseenAnswers of(double[][] probabilities, int[] truths, int[] ages) {
    Require.that(probabilities.length > 0, "no answer, no error to measure");
    Require.that(
        truths.length == probabilities.length && ages.length == probabilities.length,
        "%d answers, %d truths, %d ages",
        probabilities.length,
        truths.length,
        ages.length);
    int labels = probabilities[0].length;
    for (int row = 0; row < truths.length; row++) {
      Require.that(probabilities[row].length == labels, "answers of different lengths");
      Require.that(truths[row] >= 0 && truths[row] < labels, "no label %d", truths[row]);
      Require.that(ages[row] >= 0, "an age must not be negative: %d", ages[row]);
    }
    return new UnseenAnswers(
        Arrays.stream(probabilities).map(double[]::clone).toArray(double[][]::new),
        truths.clone(),
        ages.clone());
  }

  /** How many documents there are. */
  public int size() {
    return truths.length;
  }

  /** How many labels there are. */
  public int labels() {
    return probabilities[0].length;
  }

  int truth(int row) {
    return truths[row];
  }

  double[] probabilities(int row) {
    return probabilities[row];
  }

  double[][] probabilities() {
    return probabilities.clone();
  }

  int[] ages() {
    return ages.clone();
  }

  /** The answers whose numbers pass a test. */
  UnseenAnswers where(IntPredicate test) {
    int[] rows = IntStream.range(0, size()).filter(test).toArray();
    return new UnseenAnswers(
        IntStream.of(rows).mapToObj(row -> probabilities[row]).toArray(double[][]::new),
        IntStream.of(rows).map(row -> truths[row]).toArray(),
        IntStream.of(rows).map(row -> ages[row]).toArray());
  }

  /** How many of the documents are right to be given each label, each counted by its weight. */
  double[] trueCounts(double... weights) {
    double[] counts = new double[labels()];
    for (int row = 0; row < truths.length; row++) {
      counts[truths[row]] += weights[row];
    }
    return counts;
  }

  /** The share of each label. */
  double[] trueShares() {
    double[] weights = new double[size()];
    Arrays.fill(weights, 1.0 / size());
    return trueCounts(weights);
  }
}
