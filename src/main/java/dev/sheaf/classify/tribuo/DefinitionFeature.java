package dev.sheaf.classify.tribuo;

import dev.sheaf.classify.Definition;
import dev.sheaf.classify.SideBySide;
import dev.sheaf.feature.SparseMatrix;

/**
 * The score of a label's definition as a feature of its rows, with two examples made up: what has
 * little of the definition does not bear the label, what has much does. They say which way the
 * feature points before any row does.
 *
 * <p>All values are multiplied by a trust that falls with the label's examples: the smaller the
 * values, the larger a weight they need, which costs. So few examples lean on the definition, and
 * many are learned from as if there were none.
 */
final class DefinitionFeature implements SideBySide.OwnFeature {
  /** With so many examples, a definition is trusted half. */
  private static final double HALF_TRUSTED = 100;

  /** How far the made-up examples are from the mean, in standard deviations. */
  private static final double FAR = 2;

  private final Definition definition;
  private final double trust;
  private final double[] scores;

  /** Whether a label with so many examples has any use of its definition. */
  static boolean isTrusted(int examples) {
    return examples < 10 * HALF_TRUSTED;
  }

  /** The feature for a label with so many examples among the rows. */
  DefinitionFeature(Definition definition, SparseMatrix rows, int examples) {
    this.definition = definition;
    this.trust = 1 / (1 + Math.pow(examples / HALF_TRUSTED, 2));
    this.scores = definition.scores(rows);
  }

  /** The value of a row. */
  @Override
  public double value(int row) {
    return trust * scores[row];
  }

  /** The value of the made-up example for the label. */
  @Override
  public double speaksFor() {
    return trust * (definition.mean() + FAR);
  }

  /** The value of the made-up example against the label. */
  @Override
  public double speaksAgainst() {
    return trust * Math.max(0, definition.mean() - FAR);
  }

  /** Adds what a weight of this feature means for the columns of the definition. */
  void addTo(double[] columnWeights, double weight) {
    definition.addTo(columnWeights, trust * weight);
  }
}
