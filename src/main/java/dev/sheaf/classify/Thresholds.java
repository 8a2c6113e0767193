package dev.sheaf.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * From which margin on each label is given, and what margins mean as probabilities; from margins of
 * rows that were not learned from.
 *
 * <p>One threshold common to all labels gives the best micro-F1. The one of least error for a label
 * alone, by its F1, is drawn towards it: with {@code c} examples to {@code c / (c + shrinkage)} of
 * the way, so that labels of few examples do not follow chance. It is itself drawn in the same way
 * towards the margin whose probability is one half, which rules where all are few. A probability is
 * the sigmoid of {@code scale x (margin + shift)}, fitted to all labels together (Platt, 1999).
 */
final class Thresholds {
  private final double[] margins;
  private final double scale;
  private final double shift;

  private Thresholds(double[] margins, double scale, double shift) {
    this.margins = margins;
    this.scale = scale;
    this.shift = shift;
  }

  /** Whether a row bears a label. */
  @FunctionalInterface
  interface Truth {
    boolean bears(int row, int label);
  }

  /**
   * Chooses thresholds.
   *
   * @param scores for each label the margin of each row
   * @param times how often each row counts
   */
  static Thresholds of(float[][] scores, Truth truth, int[] times, double shrinkage) {
    MarginHistogram[] histograms =
        IntStream.range(0, scores.length)
            .parallel()
            .mapToObj(
                label -> MarginHistogram.of(scores[label], row -> truth.bears(row, label), times))
            .toArray(MarginHistogram[]::new);
    MarginHistogram all = MarginHistogram.sum(histograms);
    double[] platt = all.sigmoid();
    double trustInAll = all.positives() / Math.max(1, all.positives() + shrinkage);
    double common = trustInAll * all.bestThreshold() - (1 - trustInAll) * platt[1];
    double[] margins =
        Arrays.stream(histograms)
            .mapToDouble(
                own -> {
                  double trust = own.positives() / Math.max(1, own.positives() + shrinkage);
                  return trust * own.bestThreshold() + (1 - trust) * common;
                })
            .toArray();
    return new Thresholds(margins, platt[0], platt[1]);
  }

  /** What margins are multiplied by to become log odds; above 0. */
  double scale() {
    return scale;
  }

  /** What is added to a margin before that. */
  double shift() {
    return shift;
  }

  /** The thresholds as probabilities. */
  double[] toProbabilities() {
    return Arrays.stream(margins)
        .map(margin -> 1 / (1 + Math.exp(-scale * (margin + shift))))
        .toArray();
  }
}
