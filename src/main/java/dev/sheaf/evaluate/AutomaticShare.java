package dev.sheaf.evaluate;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.error.Require;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The share of documents that can be labelled automatically at a given error rate.
 *
 * @param maxError the rate that was asked for, from 0 to 1
 * @param share the share of documents whose answer was sure enough for the rate, as measured in
 *     training ({@link Answer#risk}); this is what a user gets
 * @param error how many of these answers were wrong; empty if there are none
 * @param hindsight the largest share of documents, the most probable answers first, that has at
 *     most that error. It could only be reached if the true labels were known
 */
public record AutomaticShare(
    double maxError, double share, Optional<Estimate> error, double hindsight) {
  private static final double[] USUAL_RATES = {0.05, 0.1, 0.2};

  /** The shares at errors of 5, 10 and 20 %. */
  public static List<AutomaticShare> usual(List<Judgement> judgements) {
    return DoubleStream.of(USUAL_RATES).mapToObj(rate -> of(rate, judgements)).toList();
  }

  /**
   * The share at an error rate.
   *
   * @throws IllegalArgumentException if there are no judgements, or one has more than one label
   */
  public static AutomaticShare of(double maxError, List<Judgement> judgements) {
    Require.that(!judgements.isEmpty(), "there is nothing to measure");
    List<Judgement> sure =
        judgements.stream().filter(judgement -> judgement.answer().risk() <= maxError).toList();
    double all = judgements.size();
    return new AutomaticShare(
        maxError,
        sure.size() / all,
        sure.isEmpty()
            ? Optional.empty()
            : Optional.of(Estimate.ofShare((double) wrong(sure) / sure.size(), sure.size())),
        likeliest(maxError, judgements) / all);
  }

  private static long wrong(List<Judgement> judgements) {
    return judgements.stream().filter(judgement -> !judgement.isRight()).count();
  }

  /** Equally probable answers are given all or none. */
  private static int likeliest(double maxError, List<Judgement> judgements) {
    List<Judgement> sorted =
        judgements.stream().sorted(comparingDouble(Judgement::probability).reversed()).toList();
    int most = 0;
    int wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      wrong += sorted.get(i).isRight() ? 0 : 1;
      boolean last =
          i + 1 == sorted.size() || sorted.get(i + 1).probability() < sorted.get(i).probability();
      if (last && (double) wrong / (i + 1) <= maxError) {
        most = i + 1;
      }
    }
    return most;
  }
}
