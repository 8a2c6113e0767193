package dev.sheaf.classify;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Linear classifiers, each label against the rest, learned from all rows at once by {@link
 * DualDescent}: what liblinear finds, but for the third digit or so, in a fraction of the time.
 *
 * @param isLogistic whether by logistic regression, else by a support vector machine
 * @param cost what an error weighs against the squared length of the weights
 * @param lift what an example of a label weighs, by the number of the label's examples; one against
 *     the label weighs 1
 */
public record SideBySide(boolean isLogistic, double cost, IntToDoubleFunction lift, long seed) {
  private static final int MOST_PASSES = 12;
  private static final int MOST_VISITS_OF_FEW = 60_000;

  /** Less changed no score of abstracts or titles. */
  private static final double TOLERANCE = 0.05;

  /** Fewer are learned more closely, which takes little time: six thousand lost a point else. */
  private static final double MANY_ROWS = 10_000;

  /** A feature of one label alone, with an example made up on each side. */
  public interface OwnFeature {
    /** The value of a row. */
    double value(int row);

    /** The value of the made-up example for the label. */
    double speaksFor();

    /** The value of the made-up example against the label. */
    double speaksAgainst();
  }

  /**
   * Learns.
   *
   * @param owns the feature of each label that has one
   * @return for each label the weights of all columns, behind them that of the bias, and then that
   *     of the label's own feature, where it has one
   */
  public double[][] learn(Examples examples, List<? extends Optional<? extends OwnFeature>> owns) {
    int labels = owns.size();
    DistinctRows distinct = DistinctRows.of(examples);
    DescentRows rows = new DescentRows(distinct.rows(), 2 * DualDescent.LANES);
    double[][] weights = new double[labels][];
    IntStream.range(0, (labels + DualDescent.LANES - 1) / DualDescent.LANES)
        .parallel()
        .forEach(
            block -> {
              int first = block * DualDescent.LANES;
              int end = Math.min(labels, first + DualDescent.LANES);
              DualDescent descent = new Block(examples, distinct, rows, owns, first, end).descent();
              for (int label = first; label < end; label++) {
                weights[label] = weights(descent, rows, label - first, owns.get(label));
              }
            });
    return weights;
  }

  private static double[] weights(
      DualDescent descent, DescentRows rows, int lane, Optional<? extends OwnFeature> own) {
    int columns = rows.columns();
    double[] weights = new double[columns + (own.isPresent() ? 2 : 1)];
    for (int column = 0; column < columns; column++) {
      weights[rows.original(column)] = descent.weight(lane, column);
    }
    weights[columns] = descent.bias(lane);
    if (own.isPresent()) {
      weights[columns + 1] = descent.ownWeight(lane);
    }
    return weights;
  }

  /** Some labels, one for each lane. */
  private final class Block {
    private final Examples examples;
    private final DistinctRows distinct;
    private final List<? extends Optional<? extends OwnFeature>> owns;
    private final int first;
    private final int lanes;
    private final DescentRows rows;
    private final boolean[] bears;
    private final float[] costs;
    private final float[] values;

    private Block(
        Examples examples,
        DistinctRows distinct,
        DescentRows rows,
        List<? extends Optional<? extends OwnFeature>> owns,
        int first,
        int end) {
      this.examples = examples;
      this.distinct = distinct;
      this.owns = owns;
      this.first = first;
      this.lanes = end - first;
      boolean anyOwn = owns.stream().anyMatch(Optional::isPresent);
      this.rows = rows;
      this.bears = new boolean[rows.rows() * lanes];
      this.costs = new float[bears.length];
      this.values = new float[anyOwn ? bears.length : 0];
    }

    private DualDescent descent() {
      int[] counts = examples.counts();
      for (int lane = 0; lane < lanes; lane++) {
        int label = first + lane;
        double lifted = cost * lift.applyAsDouble(counts[label]);
        for (int row = 0; row < distinct.size(); row++) {
          int at = row * lanes + lane;
          bears[at] = distinct.bears(row, label);
          costs[at] = (float) (distinct.times(row) * (bears[at] ? lifted : cost));
        }
        if (owns.get(label).isPresent()) {
          add(owns.get(label).get(), lane, lifted);
        }
      }
      DualLoss loss = isLogistic ? DualLoss.LOGISTIC : DualLoss.SQUARED_HINGE;
      DualDescent descent = new DualDescent(loss, lanes, rows, bears, costs, values, seed);
      descent.descend(
          Math.max(MOST_PASSES, MOST_VISITS_OF_FEW / rows.rows()),
          TOLERANCE * Math.min(1, rows.rows() / MANY_ROWS));
      return descent;
    }

    private void add(OwnFeature own, int lane, double lifted) {
      int count = distinct.size();
      for (int row = 0; row < count; row++) {
        values[row * lanes + lane] = (float) own.value(distinct.first(row));
      }
      int speaksFor = (count + 2 * lane) * lanes + lane;
      int speaksAgainst = speaksFor + lanes;
      bears[speaksFor] = true;
      costs[speaksFor] = (float) lifted;
      costs[speaksAgainst] = (float) cost;
      values[speaksFor] = (float) own.speaksFor();
      values[speaksAgainst] = (float) own.speaksAgainst();
    }
  }
}
