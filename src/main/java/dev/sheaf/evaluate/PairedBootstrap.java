package dev.sheaf.evaluate;

import dev.sheaf.evaluate.Comparison.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The {@link Bootstrap} of a difference: each resample draws the same documents for both models, so
 * that what makes a document easy or hard for both cancels out (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993; for classifiers Koehn, EMNLP 2004).
 *
 * <p>Below a hundred documents, and where no resample differs, the interval is at least as long as
 * that of Agresti and Min for a difference of paired shares (Statistics in Medicine 24, 2005), from
 * the documents that the first answered better and those that the second did.
 */
final class PairedBootstrap {
  private static final int FEW_DOCUMENTS = 100;
  private static final double TAIL = 0.025;
  private static final double NORMAL_QUANTILE_975 = 1.959963984540054;

  private final Outcomes first;
  private final Outcomes second;
  private final double[] micro;
  private final double[] macro;

  /** Draws resamples of judgements of the same documents in the same order. */
  PairedBootstrap(List<Judgement> first, List<Judgement> second, SplittableRandom[] randoms) {
    this.first = Outcomes.of(first);
    this.second = Outcomes.of(second);
    this.micro = new double[randoms.length];
    this.macro = new double[randoms.length];
    IntStream.range(0, randoms.length).parallel().forEach(i -> resample(i, randoms[i]));
  }

  private void resample(int number, SplittableRandom random) {
    int[] ofFirst = first.emptyTally();
    int[] ofSecond = second.emptyTally();
    int documents = first.documents();
    for (int i = 0; i < documents; i++) {
      int drawn = random.nextInt(documents);
      first.count(drawn, ofFirst);
      second.count(drawn, ofSecond);
    }
    micro[number] = Outcomes.microF1(ofFirst) - Outcomes.microF1(ofSecond);
    macro[number] = Outcomes.macroF1(ofFirst) - Outcomes.macroF1(ofSecond);
  }

  Difference microF1() {
    return difference(
        LabelScores.microF1(first.labelScores()), LabelScores.microF1(second.labelScores()), micro);
  }

  Difference macroF1() {
    return difference(
        LabelScores.macroF1(first.labelScores()), LabelScores.macroF1(second.labelScores()), macro);
  }

  private Difference difference(double mine, double theirs, double[] drawn) {
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    int tail = (int) (TAIL * sorted.length);
    double value = mine - theirs;
    double low = Math.min(value, sorted[tail]);
    double high = Math.max(value, sorted[sorted.length - 1 - tail]);
    if (first.documents() < FEW_DOCUMENTS || low == high) {
      double spread = spreadOfFew();
      low = Math.max(-1, Math.min(low, value - spread));
      high = Math.min(1, Math.max(high, value + spread));
    }
    double worse = Arrays.stream(sorted).map(d -> d < 0 ? 1 : d == 0 ? 0.5 : 0).sum();
    return new Difference(mine, theirs, low, high, worse / sorted.length);
  }

  /** Half the length of Agresti and Min's interval: half a document is added to each kind. */
  private double spreadOfFew() {
    double better = 0.5;
    double worse = 0.5;
    for (int i = 0; i < first.documents(); i++) {
      int order = Double.compare(first.f1(i), second.f1(i));
      better += order > 0 ? 1 : 0;
      worse += order < 0 ? 1 : 0;
    }
    double documents = first.documents() + 2;
    double difference = better - worse;
    double variance = better + worse - difference * difference / documents;
    return NORMAL_QUANTILE_975 * Math.sqrt(variance) / documents;
  }
}
