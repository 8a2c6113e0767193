package dev.sheaf.classify;

import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Leaves out weights that are too weak to matter, because they cost memory and time. */
public final class Pruning {
  private Pruning() {}

  /**
   * The strong ones of a label's weights.
   *
   * @param weights of all columns
   * @param weakest those up to this share of the strongest are left out, from 0 to 1
   */
  public static SparseVector keepStrong(double[] weights, double weakest) {
    return keepStrong(IntStream.range(0, weights.length).toArray(), weights, weakest);
  }

  /**
   * The strong ones of a label's weights.
   *
   * @param columns in ascending order
   * @param weights of these columns
   * @param weakest those up to this share of the strongest are left out, from 0 to 1
   */
  public static SparseVector keepStrong(int[] columns, double[] weights, double weakest) {
    double strongest = 0;
    for (double weight : weights) {
      strongest = Math.max(strongest, Math.abs(weight));
    }
    int[] kept = new int[weights.length];
    float[] values = new float[weights.length];
    int size = 0;
    for (int i = 0; i < weights.length; i++) {
      if (Math.abs(weights[i]) > weakest * strongest) {
        kept[size] = columns[i];
        values[size++] = (float) weights[i];
      }
    }
    return SparseVector.of(Arrays.copyOf(kept, size), Arrays.copyOf(values, size));
  }
}
