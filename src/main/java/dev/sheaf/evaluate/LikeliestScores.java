package dev.sheaf.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What the scores would be if the likeliest label were always the one given. They tell what a
 * preference for rare labels costs and brings.
 *
 * @param accuracy the share that would be given their true label, from 0 to 1
 * @param macroF1 see {@link LabelScores#macroF1}
 */
public record LikeliestScores(double accuracy, double macroF1) {
  /** The scores; empty where the likeliest label was always given. */
  public static Optional<LikeliestScores> of(FacetResult<Scores> result) {
    List<Judgement> likeliest = result.judgements().stream().map(Judgement::likeliest).toList();
    ConfusionMatrix matrix = ConfusionMatrix.of(likeliest);
    return likeliest.equals(result.judgements())
        ? Optional.empty()
        : Optional.of(
            new LikeliestScores(matrix.accuracy(), LabelScores.macroF1(matrix.labelScores())));
  }
}
