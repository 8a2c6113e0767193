package dev.sheaf.classify.descent;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * Dual coordinate descent for a block of up to {@link #LANES} linear classifiers, each of one label
 * against the rest (Hsieh, Chang, Lin, Keerthi and Sundararajan, 2008; for logistic regression Yu,
 * Huang and Lin, 2011). Each label has a lane of the block.
 *
 * <p>A row is read once for all labels of the block, and the weights of a column lie next to each
 * other in memory. So hundreds of labels cost little more than a dozen.
 *
 * <p>Most rows are on the right side of most labels, and teach nothing (shrinking): a row that was
 * so for all labels of the block is passed over, and visited again in every third pass.
 *
 * <p>Not thread-safe; good for one block.
 */
final class DualCoordinateDescent {
  /** How many labels a block has at most; a column's weights then fill half a cache line. */
  static final int LANES = 8;

  private static final int ALL_EVERY = 3;

  /**
   * The part of what a row adds to its own margin that other rows would not make up for. With less,
   * and with all of it, micro-F1 falls by half a point and more on a digest of 2024.
   */
  private static final float OWN_SHARE = 0.8f;

  private final DualLoss loss;
  private final int lanes;
  private final DescentRows rows;
  private final float[] costs;
  private final float[] owns;
  private final float[] ownWeights;
  private final long seed;
  private final float[] weights;
  private final float[] alphas;
  private final boolean[] settled;
  private final boolean[] bears;
  private final float[] margins = new float[LANES];
  private final float[] steps = new float[LANES];

  /**
   * A descent that has not begun.
   *
   * @param lanes how many of the lanes are used
   * @param bears for each row and lane, whether the row bears the lane's label
   * @param costs for each row and lane, what an error weighs; 0 if the row is no example
   * @param owns for each row and lane, the value of one feature more that only the lane's label
   *     has; empty if there is none
   */
  DualCoordinateDescent(
      DualLoss loss,
      int lanes,
      DescentRows rows,
      boolean[] bears,
      float[] costs,
      float[] owns,
      long seed) {
    this.loss = loss;
    this.lanes = lanes;
    this.rows = rows;
    this.bears = bears;
    this.costs = costs;
    this.owns = owns;
    this.seed = seed;
    this.weights = new float[(rows.columns() + 1) * LANES];
    this.ownWeights = new float[LANES];
    this.alphas = new float[rows.rows() * lanes];
    this.settled = new boolean[rows.rows()];
  }

  /**
   * Visits the rows in a random order, at most so many times, until the steps become short: after
   * how many visits that is depends on the loss and the cost.
   *
   * @param tolerance how far the margin of a row may still move, on average, in the lane where it
   *     moves most
   */
  void descend(int passes, double tolerance) {
    int[] order = IntStream.range(0, rows.rows()).toArray();
    Random random = new Random(seed);
    for (int pass = 0; pass < passes; pass++) {
      shuffle(order, random);
      double moved = 0;
      boolean all = pass % ALL_EVERY == ALL_EVERY - 1;
      for (int row : order) {
        if (all || !settled[row]) {
          moved += visit(row);
        }
      }
      if (moved < tolerance * order.length) {
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

  /** Goes as far as is best for each lane alone; how far that is at most, in margins. */
  private float visit(int row) {
    score(row, margins);
    boolean moved = false;
    boolean any = false;
    float farthest = 0;
    for (int lane = 0; lane < lanes; lane++) {
      int at = row * lanes + lane;
      steps[lane] = 0;
      if (costs[at] > 0) {
        float sign = bears[at] ? 1 : -1;
        float own = owns.length > 0 ? owns[at] : 0;
        float length = rows.length(row) + own * own;
        float margin = sign * (margins[lane] + own * ownWeights[lane]);
        float next = loss.next(alphas[at], margin, costs[at], length);
        float change = next - alphas[at];
        alphas[at] = next;
        steps[lane] = change * sign;
        ownWeights[lane] += own * steps[lane];
        moved |= change != 0;
        any |= next != 0;
        farthest = Math.max(farthest, Math.abs(change) * length);
      }
    }
    settled[row] = !any;
    if (moved) {
      add(row, steps);
    }
    return farthest;
  }

  /**
   * The margins of all lanes for a row, had it not been learned from: without what its own variable
   * adds to them, as far as those of other rows, and the bias, would not make up for it. (How far a
   * margin falls without a row: the span of Vapnik and Chapelle, 2000.)
   */
  void scoreUnseen(int row, float[] to) {
    score(row, to);
    float lost = OWN_SHARE * (rows.length(row) - 1);
    for (int lane = 0; lane < lanes; lane++) {
      float alpha = alphas[row * lanes + lane];
      to[lane] -= lost * (bears[row * lanes + lane] ? alpha : -alpha);
    }
  }

  /**
   * The margins of all lanes for a row, summed up in eight variables: the compiler would not keep
   * those of an array in registers.
   */
  void score(int row, float[] to) {
    System.arraycopy(weights, rows.columns() * LANES, to, 0, lanes);
    float s0 = to[0];
    float s1 = to[1];
    float s2 = to[2];
    float s3 = to[3];
    float s4 = to[4];
    float s5 = to[5];
    float s6 = to[6];
    float s7 = to[7];
    int end = rows.end(row);
    for (int i = rows.start(row); i < end; i++) {
      int at = rows.column(i) * LANES;
      float value = rows.value(i);
      s0 += value * weights[at];
      s1 += value * weights[at + 1];
      s2 += value * weights[at + 2];
      s3 += value * weights[at + 3];
      s4 += value * weights[at + 4];
      s5 += value * weights[at + 5];
      s6 += value * weights[at + 6];
      s7 += value * weights[at + 7];
    }
    to[0] = s0;
    to[1] = s1;
    to[2] = s2;
    to[3] = s3;
    to[4] = s4;
    to[5] = s5;
    to[6] = s6;
    to[7] = s7;
  }

  private void add(int row, float[] step) {
    float s0 = step[0];
    float s1 = step[1];
    float s2 = step[2];
    float s3 = step[3];
    float s4 = step[4];
    float s5 = step[5];
    float s6 = step[6];
    float s7 = step[7];
    int bias = rows.columns() * LANES;
    for (int lane = 0; lane < lanes; lane++) {
      weights[bias + lane] += step[lane];
    }
    int end = rows.end(row);
    for (int i = rows.start(row); i < end; i++) {
      int at = rows.column(i) * LANES;
      float value = rows.value(i);
      weights[at] += value * s0;
      weights[at + 1] += value * s1;
      weights[at + 2] += value * s2;
      weights[at + 3] += value * s3;
      weights[at + 4] += value * s4;
      weights[at + 5] += value * s5;
      weights[at + 6] += value * s6;
      weights[at + 7] += value * s7;
    }
  }

  /** A lane's weight of a column, by its new number. */
  float weight(int lane, int column) {
    return weights[column * LANES + lane];
  }

  /** A lane's weight of the bias. */
  float bias(int lane) {
    return weights[rows.columns() * LANES + lane];
  }

  /** A lane's weight of its own feature. */
  float ownWeight(int lane) {
    return ownWeights[lane];
  }
}
