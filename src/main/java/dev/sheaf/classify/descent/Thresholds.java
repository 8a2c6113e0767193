package dev.sheaf.classify.descent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * From which margin on each label is given, and what margins mean as probabilities; from margins of
 * rows that were not learned from.
 *
 * <p>One threshold common to all labels gives the best micro-F1. The one of least error for a label
 * alone, by its F1, is drawn towards it: with {@code c} examples to {@code c / (c + shrinkage)} of
 * the way, so that labels of few examples do not follow chance. Those of fewer than eight are drawn
 * towards the one that is best for all of about as many: their margins are lower. That of all is
 * itself drawn towards the margin whose probability is one half, which rules where all are few. A
 * probability is the sigmoid of {@code scale x (margin + shift)}, fitted to all labels together
 * (Platt, 1999).
 */
final class Thresholds {
  /** With more, what was best for labels alike lost micro- and macro-F1 on a digest. */
  private static final int FEW_EXAMPLES = 8;

  /** Of the shrinkage of one label, for several alike. */
  private static final double SHARE_OF_SHRINKAGE = 1.0 / 3;

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
    double common = drawn(all, -platt[1], shrinkage);
    Map<Integer, Double> alike = new HashMap<>();
    Arrays.stream(histograms)
        .filter(own -> own.positives() < FEW_EXAMPLES)
        .collect(Collectors.groupingBy(Thresholds::size))
        .forEach(
            (size, group) ->
                alike.put(size, drawn(sum(group), common, SHARE_OF_SHRINKAGE * shrinkage)));
    double[] margins =
        Arrays.stream(histograms)
            .mapToDouble(own -> drawn(own, alike.getOrDefault(size(own), common), shrinkage))
            .toArray();
    return new Thresholds(margins, platt[0], platt[1]);
  }

  /** The best margin, drawn towards another one where it rests on few examples. */
  private static double drawn(MarginHistogram histogram, double towards, double shrinkage) {
    double trust = histogram.positives() / Math.max(1, histogram.positives() + shrinkage);
    return trust * histogram.bestThreshold() + (1 - trust) * towards;
  }

  /**
   * The number of the group of labels whose numbers of examples are between the same two powers of
   * 2.
   */
  private static int size(MarginHistogram histogram) {
    return Long.SIZE - Long.numberOfLeadingZeros(histogram.positives());
  }

  private static MarginHistogram sum(List<MarginHistogram> parts) {
    return MarginHistogram.sum(parts.toArray(MarginHistogram[]::new));
  }

  /** What margins are multiplied by to become log odds; above 0. */
  double scale() {
    return scale;
  }

  /** What is added to a margin before that. */
  double shift() {
    return shift;
  }

  /** Whether a label is given to a row of this margin. */
  boolean give(double margin, int label) {
    return margin >= margins[label];
  }

  /** The thresholds as probabilities. */
  double[] toProbabilities() {
    return Arrays.stream(margins)
        .map(margin -> 1 / (1 + StrictMath.exp(-scale * (margin + shift))))
        .toArray();
  }
}
