package dev.sheaf.evaluate;

import dev.sheaf.error.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A risk-coverage curve: for each least probability of an answer, how many documents reach it and
 * how many of their answers are wrong. (El-Yaniv and Wiener, JMLR 11, 2010.) Immutable.
 *
 * <p>It is measured on documents that were not learned from, and what it promises is the upper end
 * of the {@linkplain Estimate#ofShare interval} of the error, not the error found: few documents
 * promise little, even without an error. A hundred documents without an error promise 3.7 %, thirty
 * promise 11 %.
 *
 * @param documents how many were measured; at least 1
 * @param points by rising probability and falling {@linkplain Point#risk risk}; those that ask more
 *     and promise no less are left out
 */
public record RiskCoverage(int documents, List<Point> points) {
  /** Probabilities are asked in steps of one part in so many. */
  private static final int STEPS = 200;

  /**
   * What happens where at least this probability is asked.
   *
   * @param probability from 0 to 1
   * @param answered how many documents reach it; at least 1
   * @param wrong how many of their answers are wrong
   */
  public record Point(double probability, int answered, int wrong) {
    public Point {
      Require.that(
          probability >= 0 && probability <= 1,
          "a probability must be between 0 and 1: %s",
          probability);
      Require.that(
          wrong >= 0 && wrong <= answered && answered > 0,
          "%d wrong answers of %d",
          wrong,
          answered);
    }

    /** The share of wrong answers, and what it could have been on other documents. */
    public Estimate error() {
      return Estimate.ofShare((double) wrong / answered, answered);
    }

    /** The error rate that is promised. */
    public double risk() {
      return error().high();
    }
  }

  public RiskCoverage {
    Require.that(documents > 0, "documents must be above 0, not %d", documents);
    points = List.copyOf(points);
    for (int i = 0; i < points.size(); i++) {
      Require.that(points.get(i).answered() <= documents, "more answers than documents");
    }
    for (int i = 1; i < points.size(); i++) {
      Point before = points.get(i - 1);
      Require.that(
          before.probability() < points.get(i).probability()
              && before.risk() > points.get(i).risk(),
          "a point must ask more and promise less error than the one before");
    }
  }

  /**
   * The curve of these answers, in any order.
   *
   * @param probabilities that of each answer, from 0 to 1
   * @param right whether it is right
   */
  public static RiskCoverage of(double[] probabilities, boolean[] right) {
    Require.that(
        probabilities.length == right.length,
        "%d probabilities for %d answers",
        probabilities.length,
        right.length);
    int[] answered = new int[STEPS + 1];
    int[] wrong = new int[STEPS + 1];
    for (int i = 0; i < right.length; i++) {
      int step = step(probabilities[i]);
      answered[step]++;
      wrong[step] += right[i] ? 0 : 1;
    }
    for (int step = STEPS - 1; step >= 0; step--) {
      answered[step] += answered[step + 1];
      wrong[step] += wrong[step + 1];
    }
    List<Point> points = new ArrayList<>();
    double least = 1;
    for (int step = 0; step <= STEPS && answered[step] > 0; step++) {
      Point point = new Point((double) step / STEPS, answered[step], wrong[step]);
      if (point.risk() < least) {
        points.add(point);
        least = point.risk();
      }
    }
    return new RiskCoverage(right.length, points);
  }

  /** The last step that a probability reaches; the same that comparing with it finds. */
  private static int step(double probability) {
    int step = (int) (probability * STEPS);
    return step < STEPS && (step + 1.0) / STEPS <= probability ? step + 1 : step;
  }

  /**
   * The lowest probability such that answers at or above it are wrong at most at this rate; empty
   * if that cannot be promised of any.
   *
   * @param rate from 0 to 1
   */
  public OptionalDouble threshold(double rate) {
    return points.stream()
        .filter(point -> point.risk() <= rate)
        .mapToDouble(Point::probability)
        .findFirst();
  }

  /**
   * The lowest error rate at which an answer of this probability is given automatically; 1 if it
   * never is. An answer reaches the {@link #threshold} of a rate where its risk is at most the
   * rate.
   */
  public double risk(double probability) {
    int reached = 0;
    int behind = points.size();
    while (reached < behind) {
      int middle = (reached + behind) >>> 1;
      if (points.get(middle).probability() <= probability) {
        reached = middle + 1;
      } else {
        behind = middle;
      }
    }
    return reached == 0 ? 1 : points.get(reached - 1).risk();
  }

  /** The lowest error rate that can be promised; 1 if none can. */
  public double leastRisk() {
    return points.isEmpty() ? 1 : points.get(points.size() - 1).risk();
  }
}
