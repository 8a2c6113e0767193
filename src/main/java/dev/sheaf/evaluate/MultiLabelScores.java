package dev.sheaf.evaluate;

import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Scores for a facet with any number of answers.
 *
 * @param documents how many were judged; at least 1
 * @param microF1 F1 over the counts of all labels taken together
 * @param macroF1 the mean F1 of the labels that some document has or was given
 * @param subsetAccuracy the share of documents given exactly their true labels
 * @param precisionAt1 the share of documents whose likeliest label is true
 * @param precisionAt3 the mean share of true labels among the three likeliest; a ranking of fewer
 *     than three counts as if wrong ones followed
 * @param labels every label that some document has or was given, in label order
 */
public record MultiLabelScores(
    int documents,
    Estimate microF1,
    Estimate macroF1,
    double subsetAccuracy,
    double precisionAt1,
    double precisionAt3,
    List<LabelScores> labels) {
  public MultiLabelScores {
    labels = List.copyOf(labels);
  }

  /**
   * Scores these judgements.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static MultiLabelScores of(List<Judgement> judgements, Bootstrap bootstrap) {
    Bootstrap.MeanF1 f1 = bootstrap.meanF1(judgements);
    return new MultiLabelScores(
        judgements.size(),
        f1.micro(),
        f1.macro(),
        mean(judgements, judgement -> isExact(judgement) ? 1 : 0),
        mean(judgements, judgement -> hits(judgement, 1)),
        mean(judgements, judgement -> hits(judgement, 3)) / 3,
        Outcomes.of(judgements).labelScores());
  }

  private static boolean isExact(Judgement judgement) {
    return judgement.trueLabels().equals(judgement.chosenLabels());
  }

  private static long hits(Judgement judgement, int ranks) {
    Set<Label> truth = judgement.trueLabels();
    return judgement.answer().ranking().ranking().stream()
        .limit(ranks)
        .filter(score -> truth.contains(score.label()))
        .count();
  }

  private static double mean(List<Judgement> judgements, ToLongFunction<Judgement> count) {
    return (double) judgements.stream().mapToLong(count).sum() / judgements.size();
  }
}
