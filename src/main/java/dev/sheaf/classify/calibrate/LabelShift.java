package dev.sheaf.classify.calibrate;

import dev.sheaf.classify.LinearClassifier;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Documents among which labels have other shares than among those that a classifier learned from.
 * Only how frequent each label is may differ, not what its texts say.
 */
public final class LabelShift {
  private final double[] factors;

  /**
   * A shift.
   *
   * @param factors what the probability of each label must be multiplied by to be right; above 0
   */
  public LabelShift(double... factors) {
    this.factors = factors.clone();
  }

  /** Probabilities, document by document, multiplied and made to add up to 1 again. */
  public double[][] apply(double[][] probabilities) {
    return Arrays.stream(probabilities).map(this::apply).toArray(double[][]::new);
  }

  private double[] apply(double... row) {
    double[] product = row.clone();
    Arrays.setAll(product, label -> row[label] * factors[label]);
    double sum = Arrays.stream(product).sum();
    return Arrays.stream(product).map(value -> value / sum).toArray();
  }

  /**
   * The classifier for these documents. Its probabilities are shifted, and where it prefers some
   * labels for the sake of macro-F1, it does so as is best among these documents.
   *
   * @param classifier for exactly one answer
   * @param shifted the probabilities that were {@linkplain #apply shifted}
   */
  public LinearClassifier fit(LinearClassifier classifier, double[][] shifted) {
    LinearClassifier moved = classifier.shifted(factors);
    double[] known =
        IntStream.range(0, factors.length).mapToDouble(classifier::preference).toArray();
    if (Arrays.stream(known).allMatch(preference -> preference == 0)) {
      return moved;
    }
    double[] once = new double[shifted.length];
    Arrays.fill(once, 1);
    return moved.withPreferences(Preferences.forMacroF1(shifted, once, known));
  }
}
