package dev.sheaf.classify;

import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Leaves out weights of a label that are too weak to matter: they cost memory and time. */
public final class Pruning {
  private Pruning() {}

  /**
   * The strong ones of a label's weights.
   *
   * @param weights of all columns
   * @param weakest those up to this share of the strongest are left out, from 0 to 1
   */
  public static SparseVector keepStrong(double[] weights, double weakest) {
    double strongest = Arrays.stream(weights).map(Math::abs).max().orElse(0);
    int[] kept =
        IntStream.range(0, weights.length)
            .filter(column -> Math.abs(weights[column]) > weakest * strongest)
            .toArray();
    float[] values = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      values[i] = (float) weights[kept[i]];
    }
    return SparseVector.of(kept, values);
  }
}
