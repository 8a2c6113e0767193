package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The columns of a matrix that are worth learning from. */
final class Columns {
  private static final int FEW_ROWS = 1000;
  private static final int MIN_OF_FEW = 2;
  private static final double SHARE_OF_FEW = 0.5;

  private final int[] selected;

  private Columns(IntStream selected) {
    this.selected = selected.toArray();
  }

  /** Every one. */
  static Columns all(SparseMatrix rows) {
    return new Columns(IntStream.range(0, rows.columns()));
  }

  /**
   * Those with values in enough rows and not in too many; with few rows, in 2 up to half of them.
   */
  static Columns of(SparseMatrix rows, int minRows, double maxRowShare) {
    int[] counts = rows.counts();
    int least = rows.rows() < FEW_ROWS ? Math.min(MIN_OF_FEW, minRows) : minRows;
    double share = rows.rows() < FEW_ROWS ? Math.max(SHARE_OF_FEW, maxRowShare) : maxRowShare;
    double most = Math.max(least, share * rows.rows());
    return new Columns(
        IntStream.range(0, counts.length)
            .filter(column -> counts[column] >= least && counts[column] <= most));
  }

  /** The columns in ascending order. */
  IntStream stream() {
    return IntStream.of(selected);
  }

  /** The weights of these columns without the weak ones. */
  SparseVector keepStrong(IntToDoubleFunction weights, double weakest) {
    double strongest = stream().mapToDouble(weights).map(Math::abs).max().orElse(0);
    int[] kept =
        stream()
            .filter(column -> Math.abs(weights.applyAsDouble(column)) > weakest * strongest)
            .toArray();
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = (float) weights.applyAsDouble(kept[i]);
    }
    return SparseVector.of(kept, values);
  }
}
