package dev.sheaf.classify;

import dev.sheaf.error.Require;
import java.util.Arrays;

/**
 * What is said of a document before its terms are looked at: the shares of the labels among the
 * training examples. Answers to rows that tell little are drawn towards it. Immutable.
 */
final class Prior {
  /** One in twenty documents may bear any label: shares drift, and no label is impossible. */
  private static final double ANY_LABEL = 0.05;

  /** No label that stands beside others is taken to be rarer. */
  private static final double RAREST = 1e-4;

  private final LabelsPerDocument answers;
  private final PerLabel shares;
  private final Shrinkage shrinkage;
  private final double[] expected;
  private final double[] scores;

  /**
   * @throws IllegalArgumentException if a share is not from 0 to 1
   */
  Prior(LabelsPerDocument answers, PerLabel shares, Shrinkage shrinkage) {
    this.answers = answers;
    this.shares = shares;
    this.shrinkage = shrinkage;
    this.expected = shares.copy();
    for (double share : expected) {
      Require.that(share >= 0 && share <= 1, "a prior is from 0 to 1, not %s", share);
    }
    boolean isOne = answers == LabelsPerDocument.EXACTLY_ONE;
    Arrays.setAll(
        expected,
        label ->
            isOne
                ? (1 - ANY_LABEL) * expected[label] + ANY_LABEL / expected.length
                : Math.max(RAREST, Math.min(1 - RAREST, expected[label])));
    this.scores = expected.clone();
    Arrays.setAll(
        scores,
        label -> StrictMath.log(isOne ? expected[label] : expected[label] / (1 - expected[label])));
  }

  Prior with(Shrinkage other) {
    return new Prior(answers, shares, other);
  }

  /**
   * The prior among documents in which each share is multiplied, before all add up to 1 again.
   *
   * @throws IllegalArgumentException if there is not a factor above 0 for each share
   */
  Prior shifted(double... factors) {
    double[] shifted = shares.copy();
    Require.that(
        factors.length == shifted.length, "%d factors for %d", factors.length, shifted.length);
    for (int label = 0; label < factors.length; label++) {
      Require.that(factors[label] > 0, "a factor must be above 0, not %s", factors[label]);
      shifted[label] *= factors[label];
    }
    double sum = Arrays.stream(shifted).sum();
    Arrays.setAll(shifted, label -> shifted[label] / sum);
    return new Prior(answers, PerLabel.of(shifted), shrinkage);
  }

  PerLabel shares() {
    return shares;
  }

  Shrinkage shrinkage() {
    return shrinkage;
  }

  /**
   * Draws what a row of so many terms scores towards the prior: logarithms of probabilities where
   * one label is right, else margins times the scale. A label that no example bears stays: how
   * frequent it is nobody knows.
   */
  double[] drawn(double[] rowScores, int terms) {
    double weight = shrinkage.weight(terms);
    if (weight < 1) {
      for (int label = 0; label < rowScores.length; label++) {
        if (shares.get(label) > 0) {
          rowScores[label] = weight * rowScores[label] + (1 - weight) * scores[label];
        }
      }
    }
    return rowScores;
  }

  /** Draws the probabilities of a row of so many terms, if exactly one label is right. */
  double[] drawnProbabilities(double[] probabilities, int terms) {
    if (shrinkage.weight(terms) == 1) {
      return probabilities;
    }
    double[] logarithms = new double[probabilities.length];
    Arrays.setAll(
        logarithms, label -> StrictMath.log(Math.max(Double.MIN_NORMAL, probabilities[label])));
    drawn(logarithms, terms);
    Calibration.softmax(logarithms);
    return logarithms;
  }

  /** Mixes probabilities with the prior, if hardly anything of the text is known. */
  double[] mixed(double[] probabilities, double knownShare) {
    double trust = Shrinkage.trust(knownShare);
    if (trust < 1) {
      for (int label = 0; label < probabilities.length; label++) {
        probabilities[label] = trust * probabilities[label] + (1 - trust) * expected[label];
      }
    }
    return probabilities;
  }
}
