package dev.sheaf.evaluate;

import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * 95 % intervals by drawing the test documents anew, with replacement, many times over: the middle
 * 95 % of the values so got (Efron's percentile interval, widened where needed to hold the measured
 * value). The same seed gives the same interval, whatever the order of the judgements.
 *
 * <p>On few documents, or where no resample differs, drawing anew claims too much. So below a
 * hundred documents, and where every resample gives the same value, the interval is at least that
 * of {@linkplain Estimate#ofShare a share} as large of as many documents. In simulated tests with
 * four labels, 28 or 60 documents, it then held the true macro-F1 in 89 to 99 of 100 (without, in
 * 78 to 93); with 600 and more, in 93 to 95.
 *
 * @param resamples how often the documents are drawn anew; at least 100
 */
public record Bootstrap(int resamples, long seed) {
  private static final double TAIL = 0.025;
  private static final int FEW_DOCUMENTS = 100;

  /**
   * The two means of F1.
   *
   * @param micro see {@link LabelScores#microF1}
   * @param macro see {@link LabelScores#macroF1}
   */
  public record MeanF1(Estimate micro, Estimate macro) {}

  public Bootstrap {
    Require.that(resamples >= 100, "resamples must be at least 100, not %d", resamples);
  }

  /** A thousand resamples. */
  public static Bootstrap withSeed(long seed) {
    return new Bootstrap(1_000, seed);
  }

  /**
   * The two means of F1 with their intervals.
   *
   * @throws IllegalArgumentException if there are no judgements
   */
  public MeanF1 meanF1(List<Judgement> judgements) {
    Require.that(!judgements.isEmpty(), "there is nothing to measure");
    Outcomes outcomes = Outcomes.of(judgements);
    List<LabelScores> labels = outcomes.labelScores();
    SplittableRandom[] randoms = randoms();
    double[] micro = new double[resamples];
    double[] macro = new double[resamples];
    IntStream.range(0, resamples)
        .parallel()
        .forEach(
            i -> {
              int[] tally = resample(outcomes, randoms[i]);
              micro[i] = Outcomes.microF1(tally);
              macro[i] = Outcomes.macroF1(tally);
            });
    int documents = judgements.size();
    return new MeanF1(
        estimate(LabelScores.microF1(labels), micro, documents),
        estimate(LabelScores.macroF1(labels), macro, documents));
  }

  /** Compares two models by their judgements of the same documents, both in order of id. */
  Comparison compare(List<Judgement> first, List<Judgement> second, int differing) {
    PairedBootstrap pairs = new PairedBootstrap(first, second, randoms());
    return new Comparison(first.size(), differing, pairs.microF1(), pairs.macroF1());
  }

  private SplittableRandom[] randoms() {
    SplittableRandom root = new SplittableRandom(seed);
    SplittableRandom[] randoms = new SplittableRandom[resamples];
    Arrays.setAll(randoms, i -> root.split());
    return randoms;
  }

  private static Estimate estimate(double value, double[] values, int documents) {
    Arrays.sort(values);
    int tail = (int) (TAIL * values.length);
    double low = Math.min(value, values[tail]);
    double high = Math.max(value, values[values.length - 1 - tail]);
    if (documents >= FEW_DOCUMENTS && low < high) {
      return new Estimate(value, low, high);
    }
    Estimate share = Estimate.ofShare(value, documents);
    return new Estimate(value, Math.min(low, share.low()), Math.max(high, share.high()));
  }

  private static int[] resample(Outcomes outcomes, SplittableRandom random) {
    int[] tally = outcomes.emptyTally();
    int documents = outcomes.documents();
    for (int i = 0; i < documents; i++) {
      outcomes.count(random.nextInt(documents), tally);
    }
    return tally;
  }
}
