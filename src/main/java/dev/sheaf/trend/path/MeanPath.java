package dev.sheaf.trend.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the share of a label does apart from scatter: a line of the logit, or one jump that stays. A
 * path without a change is a line whose interval holds 0.
 */
public final class MeanPath {
  private static final double LEAST = 0.15;
  private static final int SHORT = 6;

  private final double[] shape;
  private final int from;

  private MeanPath(double[] shape, int from) {
    this.shape = shape;
    this.from = from;
  }

  /** Where the path is between its start, 0, and its end, 1, in a cell. */
  public double at(int cell) {
    return shape[cell];
  }

  double[] shape() {
    return shape;
  }

  /** The cell of the jump; 0 for a line. */
  public int from() {
    return from;
  }

  static MeanPath line(LabelCells cells) {
    double[] shape = new double[cells.size()];
    Arrays.setAll(shape, cells::position);
    return new MeanPath(shape, 0);
  }

  /**
   * All jumps that have 15 % of the time and of the papers and two cells on either side; one cell,
   * if there are less than six.
   */
  static List<MeanPath> jumps(LabelCells cells) {
    List<MeanPath> jumps = new ArrayList<>();
    int fewest = cells.size() < SHORT ? 1 : 2;
    double all = cells.papers();
    double before = cells.papers(0);
    for (int t = 1; t < cells.size(); t++) {
      double at = (cells.position(t - 1) + cells.position(t)) / 2;
      double least = Math.min(Math.min(before, all - before) / all, Math.min(at, 1 - at));
      if (least >= LEAST && t >= fewest && cells.size() - t >= fewest) {
        jumps.add(jump(cells.size(), t));
      }
      before += cells.papers(t);
    }
    return List.copyOf(jumps);
  }

  private static MeanPath jump(int size, int from) {
    double[] shape = new double[size];
    Arrays.fill(shape, from, size, 1);
    return new MeanPath(shape, from);
  }
}
