package dev.sheaf.classify.tribuo;

import dev.sheaf.feature.SparseVector;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Which of a label's weights are worth keeping. */
final class Pruning {
  /** Weights under this share of the label's strongest are noise that costs memory. */
  static final double WEAKEST = 0.003;

  private Pruning() {}

  /** The weights of columns 0 to {@code columns - 1}, without those too weak to matter. */
  static SparseVector keepStrong(IntToDoubleFunction weights, int columns) {
    double strongest =
        IntStream.range(0, columns).mapToDouble(weights).map(Math::abs).max().orElse(0);
    int[] kept =
        IntStream.range(0, columns)
            .filter(column -> Math.abs(weights.applyAsDouble(column)) > WEAKEST * strongest)
            .toArray();
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = (float) weights.applyAsDouble(kept[i]);
    }
    return SparseVector.of(kept, values);
  }
}
