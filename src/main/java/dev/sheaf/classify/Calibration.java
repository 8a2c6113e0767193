package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the margins of all labels into probabilities, if exactly one label is right. Immutable.
 *
 * <p>The probability of label {@code k} is proportional to {@code exp(s}<sub>k</sub>{@code )}, with
 * scores {@code s}<sub>k</sub> that are made from all margins in one of two ways.
 *
 * <p>By a slope and offsets, {@code s}<sub>k</sub>{@code = slope x log sigmoid(m}<sub>k</sub>{@code
 * ) + offset}<sub>k</sub>. By a matrix, {@code s}<sub>k</sub>{@code = sum}<sub>j</sub>{@code
 * factor}<sub>kj</sub>{@code m}<sub>j</sub>{@code + offset}<sub>k</sub>; these scores are again
 * linear in the terms. (Vector and matrix scaling: Guo et al., On Calibration of Modern Neural
 * Networks, ICML 2017.)
 */
public final class Calibration {
  private final double slope;
  private final double[] offsets;
  private final double[][] factors;

  private Calibration(double slope, double[] offsets, double[][] factors) {
    Require.that(slope > 0 && Double.isFinite(slope), "slope must be above 0, not %s", slope);
    requireFinite(offsets);
    for (double[] row : factors) {
      Require.that(row.length == offsets.length, "%d factors for %d", row.length, offsets.length);
      requireFinite(row);
    }
    this.slope = slope;
    this.offsets = offsets.clone();
    this.factors = Arrays.stream(factors).map(double[]::clone).toArray(double[][]::new);
  }

  private static void requireFinite(double[] values) {
    for (double value : values) {
      Require.that(Double.isFinite(value), "a part of a calibration is no number: %s", value);
    }
  }

  /** Sigmoids divided by their sum: nothing is known of how far they can be trusted. */
  public static Calibration none(int labels) {
    return new Calibration(1, new double[labels], new double[0][]);
  }

  /**
   * By a slope and offsets.
   *
   * @param slope what the logarithm of a label's sigmoid is multiplied by; above 0
   * @param offsets what is then added, label by label
   */
  public static Calibration of(double slope, double... offsets) {
    return new Calibration(slope, offsets, new double[0][]);
  }

  /**
   * By a matrix and offsets.
   *
   * @param factors by the label scored, then by the label whose margin is multiplied
   * @param offsets what is then added, label by label
   */
  public static Calibration of(double[][] factors, double... offsets) {
    Require.that(factors.length == offsets.length, "factors for %d labels", factors.length);
    return new Calibration(1, offsets, factors);
  }

  /** How many labels there are. */
  public int labels() {
    return offsets.length;
  }

  /** Whether scores are made by a matrix. */
  public boolean isMatrix() {
    return factors.length > 0;
  }

  /** What the margin of a label, or the logarithm of its sigmoid, adds to a label's score. */
  public double factor(int score, int margin) {
    if (isMatrix()) {
      return factors[score][margin];
    }
    return score == margin ? slope : 0;
  }

  /** What is added to the score of a label. */
  public double offset(int label) {
    return offsets[label];
  }

  /** The score of each label, by the margins of all. */
  public double[] scores(double... margins) {
    double[] scores = offsets.clone();
    for (int label = 0; label < scores.length; label++) {
      if (isMatrix()) {
        for (int other = 0; other < margins.length; other++) {
          scores[label] += factors[label][other] * margins[other];
        }
      } else {
        scores[label] += slope * LabelsPerDocument.logSigmoid(margins[label]);
      }
    }
    return scores;
  }

  /** Probabilities that add up to 1, by the margins of all labels. */
  public double[] probabilities(double... margins) {
    double[] values = scores(margins);
    softmax(values);
    return values;
  }

  /** The weights of scores, by those of margins. */
  List<SparseVector> mixed(List<SparseVector> margins, double scale, int columns) {
    List<SparseVector> mixed = new ArrayList<>();
    for (int label = 0; label < offsets.length; label++) {
      double[] sums = new double[columns];
      for (int other = 0; other < margins.size(); other++) {
        SparseVector weights = margins.get(other);
        for (int i = 0; i < weights.size(); i++) {
          sums[weights.index(i)] += factor(label, other) * scale * weights.value(i);
        }
      }
      int[] kept = IntStream.range(0, columns).filter(column -> sums[column] != 0).toArray();
      float[] values = new float[kept.length];
      for (int i = 0; i < kept.length; i++) {
        values[i] = (float) sums[kept[i]];
      }
      mixed.add(SparseVector.of(kept, values));
    }
    return mixed;
  }

  double[] offsets() {
    return offsets.clone();
  }

  /**
   * The factors of the matrix, by the label scored, then by the label whose margin is multiplied;
   * empty without a matrix.
   */
  double[][] matrix() {
    return Arrays.stream(factors).map(double[]::clone).toArray(double[][]::new);
  }

  /** This one, something added to the score of each label. */
  Calibration plus(double... scores) {
    double[] sums = offsets.clone();
    Arrays.setAll(sums, label -> offsets[label] + scores[label]);
    return new Calibration(slope, sums, factors);
  }

  /** This one, all scores multiplied. */
  public Calibration times(double factor) {
    double[] scaled = Arrays.stream(offsets).map(offset -> factor * offset).toArray();
    double[][] mixed =
        Arrays.stream(factors)
            .map(row -> Arrays.stream(row).map(value -> factor * value).toArray())
            .toArray(double[][]::new);
    return new Calibration(isMatrix() ? 1 : factor * slope, scaled, mixed);
  }

  /**
   * Replaces logarithms by shares of 1, without a sum that vanishes where all are most unlikely.
   */
  public static void softmax(double[] logarithms) {
    double highest = Arrays.stream(logarithms).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] = StrictMath.exp(logarithms[i] - highest);
      sum += logarithms[i];
    }
    for (int i = 0; i < logarithms.length; i++) {
      logarithms[i] /= sum;
    }
  }
}
