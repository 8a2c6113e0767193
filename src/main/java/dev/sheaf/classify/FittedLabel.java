package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.SparseVector;

/**
 * The weights and bias learned for one label: {@code margin(row) = bias + weights · row}.
 *
 * @param prior how probable the label is if nothing else is known, from 0 to 1
 * @param weights a weight for each column; weights that were left out are 0
 */
public record FittedLabel(Label label, double prior, double bias, SparseVector weights) {
  public FittedLabel {
    Require.that(prior >= 0 && prior <= 1, "the prior of %s must be from 0 to 1: %s", label, prior);
    Require.that(Double.isFinite(bias), "the bias of %s is not a number: %s", label, bias);
  }
}
