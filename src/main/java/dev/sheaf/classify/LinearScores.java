package dev.sheaf.classify;

import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a {@link LinearClassifier}: what rows score with each label. Immutable.
 *
 * @param scale what margins are multiplied by before anything else is made of them
 */
record LinearScores(double scale, PerLabel biases, Calibration calibration, ColumnWeights weights) {
  LinearScores {
    Require.that(scale > 0 && Double.isFinite(scale), "scale must be above 0, not %s", scale);
  }

  LinearScores with(Calibration other) {
    return new LinearScores(scale, biases, other, weights);
  }

  /** The margins before any calibration, times the scale. */
  double[] scaledMargins(SparseVector row) {
    double[] margins = uncalibrated(row);
    for (int label = 0; label < margins.length; label++) {
      margins[label] *= scale;
    }
    return margins;
  }

  /** Where the calibration is a matrix, the scores that it makes; else the margins. */
  double[] margins(SparseVector row) {
    return calibration.isMatrix() ? calibration.scores(scaledMargins(row)) : uncalibrated(row);
  }

  private double[] uncalibrated(SparseVector row) {
    double[] margins = biases.copy();
    weights.addTo(margins, row);
    return margins;
  }

  /** The part of a label's margin that no column adds to. */
  double bias(int label) {
    return margins(SparseVector.empty())[label];
  }

  /** What a value of 1 in a column adds to a label's margin. */
  double weight(int label, int column) {
    if (!calibration.isMatrix()) {
      return weights.get(label, column);
    }
    double sum = 0;
    for (int other = 0; other < biases.size(); other++) {
      double factor = calibration.factor(label, other);
      sum += factor == 0 ? 0 : factor * scale * weights.get(other, column);
    }
    return sum;
  }

  /** What each value of a row adds to a label's margin, in the order of its columns. */
  double[] contributions(int label, SparseVector row) {
    double[] factors = factors(label);
    double[] contributions = new double[row.size()];
    for (int i = 0; i < contributions.length; i++) {
      contributions[i] = row.value(i) * weights.combined(factors, row.index(i));
    }
    return contributions;
  }

  /**
   * The factors by which the weights of each label are multiplied to give the weights of one
   * label's margin.
   */
  private double[] factors(int label) {
    double[] factors = new double[biases.size()];
    if (!calibration.isMatrix()) {
      factors[label] = 1;
      return factors;
    }
    Arrays.setAll(factors, other -> calibration.factor(label, other) * scale);
    return factors;
  }

  List<SparseVector> weightsByLabel() {
    List<SparseVector> fitted = weights.perLabel(biases.size());
    return calibration.isMatrix() ? calibration.mixed(fitted, scale, weights.columns()) : fitted;
  }
}
