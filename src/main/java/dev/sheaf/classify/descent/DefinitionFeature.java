package dev.sheaf.classify.descent;

import dev.sheaf.classify.Definition;
import dev.sheaf.feature.SparseMatrix;

/**
 * The score of a label's definition as one more feature, which this label alone has, with two
 * made-up examples: one whose score is far above the mean bears the label, one whose score is far
 * below does not. They say which way the feature points before any row does.
 *
 * <p>All values are multiplied by a trust that falls as the label's examples grow. The smaller the
 * values, the larger a weight they need, and large weights cost. So a label with few examples leans
 * on its definition, and one with many is learned as if it had none.
 */
public final class DefinitionFeature {
  /** With so many examples, a definition is trusted half. */
  private static final double HALF_TRUSTED = 100;

  /** How far the made-up examples are from the mean, in standard deviations. */
  private static final double FAR = 2;

  private final Definition definition;
  private final double trust;
  private final double[] scores;

  /** Whether a label with so many examples has any use of its definition. */
  public static boolean isTrusted(int examples) {
    return examples < 10 * HALF_TRUSTED;
  }

  /**
   * The feature of a label's definition.
   *
   * @param examples how many of the rows bear the label
   */
  public DefinitionFeature(Definition definition, SparseMatrix rows, int examples) {
    this.definition = definition;
    this.trust = 1 / (1 + Math.pow(examples / HALF_TRUSTED, 2));
    this.scores = definition.scores(rows);
  }

  /** The value of a row. */
  public double value(int row) {
    return trust * scores[row];
  }

  /** The value of the made-up example that bears the label. */
  public double positiveExample() {
    return trust * (definition.mean() + FAR);
  }

  /** The value of the made-up example that does not bear the label. */
  public double negativeExample() {
    return trust * Math.max(0, definition.mean() - FAR);
  }

  /** Adds a weight of this feature to the weights of the columns that the definition is made of. */
  public void addTo(double[] columnWeights, double weight) {
    definition.addTo(columnWeights, trust * weight);
  }
}
