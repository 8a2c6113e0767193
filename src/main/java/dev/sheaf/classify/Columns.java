package dev.sheaf.classify;

import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The columns of a matrix that are worth learning from, and the way back to all of them. */
final class Columns {
  private static final int FEW_ROWS = 1000;
  private static final int MIN_OF_FEW = 2;
  private static final double SHARE_OF_FEW = 0.5;

  private final int[] selected;
  private final int[] places;

  private Columns(int[] selected, int columns) {
    this.selected = selected;
    this.places = new int[columns];
    Arrays.fill(places, -1);
    for (int i = 0; i < selected.length; i++) {
      places[selected[i]] = i;
    }
  }

  /**
   * Those with values in enough rows and not in too many; with few rows, in 2 up to half of them.
   */
  static Columns of(SparseMatrix rows, int minRows, double maxRowShare) {
    int[] counts = new int[rows.columns()];
    for (int i = 0; i < rows.size(); i++) {
      counts[rows.index(i)]++;
    }
    int least = rows.rows() < FEW_ROWS ? Math.min(MIN_OF_FEW, minRows) : minRows;
    double share = rows.rows() < FEW_ROWS ? Math.max(SHARE_OF_FEW, maxRowShare) : maxRowShare;
    double most = Math.max(least, share * rows.rows());
    int[] selected =
        IntStream.range(0, counts.length)
            .filter(column -> counts[column] >= least && counts[column] <= most)
            .toArray();
    return new Columns(selected, counts.length);
  }

  /** The rows with the selected columns only, numbered from 0. */
  SparseMatrix select(SparseMatrix rows) {
    SparseMatrix.Builder builder = new SparseMatrix.Builder(selected.length);
    for (int row = 0; row < rows.rows(); row++) {
      int[] kept =
          IntStream.range(rows.start(row), rows.end(row))
              .filter(i -> places[rows.index(i)] >= 0)
              .toArray();
      float[] values = new float[kept.length];
      for (int i = 0; i < kept.length; i++) {
        values[i] = rows.value(kept[i]);
        kept[i] = places[rows.index(kept[i])];
      }
      builder.add(SparseVector.of(kept, values));
    }
    return builder.build();
  }

  /** Weights of the selected columns as those of all columns, without the weak ones. */
  SparseVector keepStrong(IntToDoubleFunction weights, double weakest) {
    double strongest =
        IntStream.range(0, selected.length).mapToDouble(weights).map(Math::abs).max().orElse(0);
    int[] kept =
        IntStream.range(0, selected.length)
            .filter(i -> Math.abs(weights.applyAsDouble(i)) > weakest * strongest)
            .toArray();
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = (float) weights.applyAsDouble(kept[i]);
      kept[i] = selected[kept[i]];
    }
    return SparseVector.of(kept, values);
  }
}
