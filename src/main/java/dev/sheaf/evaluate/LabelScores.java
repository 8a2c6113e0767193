package dev.sheaf.evaluate;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.List;

/**
 * The scores of one label, counted in documents.
 *
 * @param truePositives documents that have the label and were given it
 * @param falsePositives documents that were given it and do not have it
 * @param falseNegatives documents that have it and were not given it
 */
public record LabelScores(Label label, int truePositives, int falsePositives, int falseNegatives) {
  public LabelScores {
    Require.that(
        truePositives >= 0 && falsePositives >= 0 && falseNegatives >= 0,
        "counts must not be negative: %d, %d, %d",
        truePositives,
        falsePositives,
        falseNegatives);
  }

  /** How many documents have the label. */
  public int support() {
    return truePositives + falseNegatives;
  }

  /** How many documents were given the label. */
  public int predicted() {
    return truePositives + falsePositives;
  }

  /** The share of documents given the label that have it; 0 if none was given it. */
  public double precision() {
    return share(truePositives, predicted());
  }

  /** The share of documents with the label that were given it; 0 if none has it. */
  public double recall() {
    return share(truePositives, support());
  }

  /**
   * The harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN); 0 if the label is neither
   * had nor given.
   */
  public double f1() {
    return f1(truePositives, falsePositives, falseNegatives);
  }

  /**
   * The mean F1 of the labels that some document has or was given; a label that only exists
   * elsewhere does not count. This is what scikit-learn's {@code f1_score(average="macro")}
   * computes when it is told no labels. 0 for no labels.
   */
  public static double macroF1(List<LabelScores> labels) {
    return labels.stream()
        .filter(label -> label.support() + label.predicted() > 0)
        .mapToDouble(LabelScores::f1)
        .average()
        .orElse(0);
  }

  /**
   * F1 over the counts of all labels taken together. Equals accuracy where every document has one
   * label and was given one. 0 for no labels.
   */
  public static double microF1(List<LabelScores> labels) {
    return f1(
        labels.stream().mapToLong(LabelScores::truePositives).sum(),
        labels.stream().mapToLong(LabelScores::falsePositives).sum(),
        labels.stream().mapToLong(LabelScores::falseNegatives).sum());
  }

  static double f1(long truePositives, long falsePositives, long falseNegatives) {
    return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
