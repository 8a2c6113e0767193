package dev.sheaf.classify.descent;

import dev.sheaf.classify.DistinctRows;
import dev.sheaf.classify.Examples;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Learns a linear classifier of each label against the rest, from all rows at once, by {@link
 * DualCoordinateDescent}. The weights agree with those of liblinear to about the third digit, and
 * take a fraction of its time.
 *
 * @param loss logistic regression or a support vector machine
 * @param cost what an error weighs against the squared length of the weights
 * @param positiveWeight what an example of a label weighs, by the number of the label's examples;
 *     one against the label weighs 1
 * @param seed of the order in which rows are visited
 */
public record OneVsRestSolver(
    DualLoss loss, double cost, IntToDoubleFunction positiveWeight, long seed) {
  private static final int MOST_PASSES = 12;
  private static final int MOST_VISITS_OF_FEW = 60_000;

  /** Less changed no score of abstracts or titles. */
  private static final double TOLERANCE = 0.05;

  /** Fewer are learned more closely, which takes little time: six thousand lost a point else. */
  private static final double MANY_ROWS = 10_000;

  /**
   * Learns.
   *
   * @param definitions by the number of each label, the feature that stands for its definition
   * @return for each label the weights of all columns, behind them that of the bias, and then that
   *     of the definition, where the label has one
   */
  public double[][] learn(Examples examples, List<Optional<DefinitionFeature>> definitions) {
    int labels = definitions.size();
    DistinctRows distinct = DistinctRows.of(examples);
    DescentRows rows = new DescentRows(distinct.rows(), 2 * DualCoordinateDescent.LANES);
    double[][] weights = new double[labels][];
    IntStream.range(0, (labels + DualCoordinateDescent.LANES - 1) / DualCoordinateDescent.LANES)
        .parallel()
        .forEach(
            block -> {
              int first = block * DualCoordinateDescent.LANES;
              int end = Math.min(labels, first + DualCoordinateDescent.LANES);
              DualCoordinateDescent descent =
                  new Block(examples, distinct, rows, definitions, first, end).descent();
              for (int label = first; label < end; label++) {
                weights[label] =
                    weights(descent, rows, label - first, definitions.get(label).isPresent());
              }
            });
    return weights;
  }

  private static double[] weights(
      DualCoordinateDescent descent, DescentRows rows, int lane, boolean hasDefinition) {
    int columns = rows.columns();
    double[] weights = new double[columns + (hasDefinition ? 2 : 1)];
    for (int column = 0; column < columns; column++) {
      weights[rows.original(column)] = descent.weight(lane, column);
    }
    weights[columns] = descent.bias(lane);
    if (hasDefinition) {
      weights[columns + 1] = descent.ownWeight(lane);
    }
    return weights;
  }

  /** Up to eight labels that are learned together, one in each lane. */
  private final class Block {
    private final Examples examples;
    private final DistinctRows distinct;
    private final List<Optional<DefinitionFeature>> definitions;
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
        List<Optional<DefinitionFeature>> definitions,
        int first,
        int end) {
      this.examples = examples;
      this.distinct = distinct;
      this.definitions = definitions;
      this.first = first;
      this.lanes = end - first;
      boolean anyDefinition = definitions.stream().anyMatch(Optional::isPresent);
      this.rows = rows;
      this.bears = new boolean[rows.rows() * lanes];
      this.costs = new float[bears.length];
      this.values = new float[anyDefinition ? bears.length : 0];
    }

    private DualCoordinateDescent descent() {
      int[] counts = examples.counts();
      for (int lane = 0; lane < lanes; lane++) {
        int label = first + lane;
        int place = lane;
        double positiveCost = cost * positiveWeight.applyAsDouble(counts[label]);
        for (int row = 0; row < distinct.size(); row++) {
          int at = row * lanes + lane;
          bears[at] = distinct.bears(row, label);
          costs[at] = (float) (distinct.times(row) * (bears[at] ? positiveCost : cost));
        }
        definitions.get(label).ifPresent(definition -> add(definition, place, positiveCost));
      }
      DualCoordinateDescent descent =
          new DualCoordinateDescent(loss, lanes, rows, bears, costs, values, seed);
      descent.descend(
          Math.max(MOST_PASSES, MOST_VISITS_OF_FEW / rows.rows()),
          TOLERANCE * Math.min(1, rows.rows() / MANY_ROWS));
      return descent;
    }

    /** The two made-up examples of a lane stand behind all rows, in rows that no other lane has. */
    private void add(DefinitionFeature definition, int lane, double positiveCost) {
      int count = distinct.size();
      for (int row = 0; row < count; row++) {
        values[row * lanes + lane] = (float) definition.value(distinct.first(row));
      }
      int positive = (count + 2 * lane) * lanes + lane;
      int negative = positive + lanes;
      bears[positive] = true;
      costs[positive] = (float) positiveCost;
      costs[negative] = (float) cost;
      values[positive] = (float) definition.positiveExample();
      values[negative] = (float) definition.negativeExample();
    }
  }
}
