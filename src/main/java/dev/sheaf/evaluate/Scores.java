package dev.sheaf.evaluate;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Scores for a facet with exactly one answer.
 *
 * @param documents how many were judged; at least 1
 * @param accuracy the share given their true label
 * @param macroF1 the mean F1 of the labels, see {@link LabelScores#macroF1}
 * @param balancedAccuracy the mean recall of the labels that some document has
 * @param matthewsCorrelation see {@link ConfusionMatrix#matthewsCorrelation}
 * @param logLoss the mean of -ln p, p the probability given to the true label, at least 2<sup>-52
 *     </sup>; a label missing from the ranking has none
 * @param brier the mean over documents of the squared distance between the probabilities and the
 *     truth, summed over labels; from 0 to 2
 * @param labels every label that some document has or was given, in label order
 */
public record Scores(
    int documents,
    Estimate accuracy,
    Estimate macroF1,
    double balancedAccuracy,
    double matthewsCorrelation,
    double logLoss,
    double brier,
    List<LabelScores> labels) {
  private static final double LEAST_PROBABILITY = Math.ulp(1.0);

  public Scores {
    labels = List.copyOf(labels);
  }

  /**
   * Scores these judgements. The interval of the accuracy is Wilson's.
   *
   * @throws IllegalArgumentException if there are none, or one has more than one label
   */
  public static Scores of(List<Judgement> judgements, Bootstrap bootstrap) {
    Require.that(!judgements.isEmpty(), "there is nothing to measure");
    ConfusionMatrix matrix = ConfusionMatrix.of(judgements);
    return new Scores(
        judgements.size(),
        Estimate.ofShare(matrix.accuracy(), judgements.size()),
        bootstrap.meanF1(judgements).macro(),
        matrix.balancedAccuracy(),
        matrix.matthewsCorrelation(),
        mean(judgements, Scores::logLoss),
        mean(judgements, Scores::brier),
        matrix.labelScores());
  }

  /** The mean, summed in an order that does not depend on that of the judgements. */
  private static double mean(List<Judgement> judgements, ToDoubleFunction<Judgement> measure) {
    double[] values = judgements.stream().mapToDouble(measure).sorted().toArray();
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double logLoss(Judgement judgement) {
    Label truth = judgement.trueLabel();
    double probability =
        judgement.answer().ranking().ranking().stream()
            .filter(score -> score.label().equals(truth))
            .mapToDouble(Score::probability)
            .findFirst()
            .orElse(0);
    return -Math.log(Math.max(LEAST_PROBABILITY, probability));
  }

  private static double brier(Judgement judgement) {
    Label truth = judgement.trueLabel();
    double distance = 0;
    boolean known = false;
    for (Score score : judgement.answer().ranking().ranking()) {
      boolean isTruth = score.label().equals(truth);
      double error = score.probability() - (isTruth ? 1 : 0);
      distance += error * error;
      known |= isTruth;
    }
    return known ? distance : distance + 1;
  }
}
