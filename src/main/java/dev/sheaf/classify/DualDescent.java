package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import java.util.Random;

/**
 * Linear support vector machines with squared hinge loss, {@link #LANES} labels side by side, each
 * against the rest: dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan, 2008).
 *
 * <p>A row is read once for all labels of the block, and the weights of a column lie side by side,
 * so hundreds of labels cost little more than a dozen. Not thread-safe; good for one block.
 */
final class DualDescent {
  /** How many labels are learned side by side; a column's weights fill a cache line. */
  static final int LANES = 16;

  private final SparseMatrix rows;
  private final float[] costs;
  private final float[] lengths;
  private final long seed;
  private float[] weights;
  private float[] alphas;
  private final boolean[] bears;
  private final float[] margins = new float[LANES];
  private final float[] steps = new float[LANES];
  private double worst;

  /**
   * A descent that has not begun.
   *
   * @param bears for each row and lane, whether the row bears the lane's label
   * @param costs for each row and lane, what an error weighs
   */
  DualDescent(SparseMatrix rows, boolean[] bears, float[] costs, long seed) {
    this.rows = rows;
    this.bears = bears;
    this.costs = costs;
    this.seed = seed;
    this.lengths = lengths(rows);
    this.weights = new float[(rows.columns() + 1) * LANES];
    this.alphas = new float[rows.rows() * LANES];
  }

  private DualDescent(DualDescent other) {
    this.rows = other.rows;
    this.bears = other.bears;
    this.costs = other.costs;
    this.seed = other.seed;
    this.lengths = other.lengths;
    this.weights = other.weights.clone();
    this.alphas = other.alphas.clone();
  }

  /** Squared, with 1 for the bias. */
  private static float[] lengths(SparseMatrix rows) {
    float[] lengths = new float[rows.rows()];
    for (int row = 0; row < lengths.length; row++) {
      double sum = 1;
      for (int i = rows.start(row); i < rows.end(row); i++) {
        sum += (double) rows.value(i) * rows.value(i);
      }
      lengths[row] = (float) sum;
    }
    return lengths;
  }

  /**
   * Visits the rows in a random order, at most so many times, until no step would be as long as the
   * tolerance.
   */
  void descend(int[] selected, int passes, double tolerance) {
    int[] order = selected.clone();
    Random random = new Random(seed);
    for (int pass = 0; pass < passes; pass++) {
      shuffle(order, random);
      worst = 0;
      for (int row : order) {
        visit(row);
      }
      if (worst < tolerance) {
        return;
      }
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
  }

  private void visit(int row) {
    score(rows, row, margins);
    boolean moved = false;
    for (int lane = 0; lane < LANES; lane++) {
      int at = row * LANES + lane;
      float sign = bears[at] ? 1 : -1;
      float alpha = alphas[at];
      float softness = 0.5f / costs[at];
      float gradient = sign * margins[lane] - 1 + softness * alpha;
      steps[lane] = 0;
      if (alpha > 0 || gradient < 0) {
        float next = Math.max(0, alpha - gradient / (lengths[row] + softness));
        steps[lane] = (next - alpha) * sign;
        alphas[at] = next;
        moved |= next != alpha;
        worst = Math.max(worst, Math.abs(gradient));
      }
    }
    if (moved) {
      add(row, steps);
    }
  }

  /** A descent begun where this one stands, from which these rows are taken out. */
  DualDescent without(int[] removed) {
    DualDescent other = new DualDescent(this);
    for (int row : removed) {
      for (int lane = 0; lane < LANES; lane++) {
        int at = row * LANES + lane;
        other.steps[lane] = bears[at] ? -alphas[at] : alphas[at];
        other.alphas[at] = 0;
      }
      other.add(row, other.steps);
    }
    return other;
  }

  /** The margins of all lanes for a row of a matrix with the same columns. */
  void score(SparseMatrix matrix, int row, float[] to) {
    System.arraycopy(weights, matrix.columns() * LANES, to, 0, LANES);
    int end = matrix.end(row);
    for (int i = matrix.start(row); i < end; i++) {
      addProduct(to, weights, matrix.index(i) * LANES, matrix.value(i));
    }
  }

  private static void addProduct(float[] to, float[] weights, int from, float value) {
    for (int lane = 0; lane < LANES; lane++) {
      to[lane] += value * weights[from + lane];
    }
  }

  private void add(int row, float[] step) {
    int end = rows.end(row);
    for (int i = rows.start(row); i < end; i++) {
      addStep(weights, rows.index(i) * LANES, step, rows.value(i));
    }
    addStep(weights, rows.columns() * LANES, step, 1);
  }

  private static void addStep(float[] weights, int to, float[] step, float value) {
    for (int lane = 0; lane < LANES; lane++) {
      weights[to + lane] += value * step[lane];
    }
  }

  /** A lane's weight of a column; that of the bias behind the last one. */
  float weight(int lane, int column) {
    return weights[column * LANES + lane];
  }
}
