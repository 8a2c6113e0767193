package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");
  private static final Prediction A_RATHER_THAN_B =
      new Prediction(List.of(new Score(A, 0.8), new Score(B, 0.2)));

  @Test
  void valuesAreThoseOfTheConfusionMatrix() {
    var judgements = Given.judgements("a>a", "a>a", "a>b", "b>b", "b>c", "c>c");
    var matrix = ConfusionMatrix.of(judgements);

    var scores = Scores.of(judgements, Given.BOOTSTRAP);

    assertThat(scores.accuracy().value()).isEqualTo(4 / 6.0);
    assertThat(scores.macroF1().value())
        .isCloseTo(LabelScores.macroF1(matrix.labelScores()), within(1e-12));
    assertThat(scores.balancedAccuracy()).isEqualTo(matrix.balancedAccuracy());
  }

  @Test
  void logLossIsTheMeanSurpriseAtTheTruth() {
    var scores = Scores.of(List.of(judged("1", A), judged("2", B)), Given.BOOTSTRAP);

    assertThat(scores.logLoss()).isCloseTo((-Math.log(0.8) - Math.log(0.2)) / 2, within(1e-12));
  }

  @Test
  void logLossOfALabelMissingFromTheRankingIsLargeButFinite() {
    var scores = Scores.of(List.of(judged("1", new Label("new"))), Given.BOOTSTRAP);

    assertThat(scores.logLoss()).isCloseTo(52 * Math.log(2), within(1e-9));
  }

  /** Truth a: 0.2² + 0.2²; truth b: 0.8² + 0.8²; truth not ranked: 0.8² + 0.2² + 1. */
  @Test
  void brierIsTheSquaredDistanceFromTheTruth() {
    var judgements = List.of(judged("1", A), judged("2", B), judged("3", new Label("new")));

    var scores = Scores.of(judgements, Given.BOOTSTRAP);

    assertThat(scores.brier()).isCloseTo((0.08 + 1.28 + 1.68) / 3, within(1e-12));
  }

  @Test
  void nothingToJudgeIsRefused() {
    assertThatThrownBy(() -> Scores.of(List.of(), Given.BOOTSTRAP))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAnswerOfTwoTopicsIsRefused() {
    assertThatThrownBy(() -> Scores.of(Given.judgements("a>a b"), Given.BOOTSTRAP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("document d0 needs one label, not [a, b]");
  }

  @Seeds
  void theOrderOfTheDocumentsChangesNothing(Random random) {
    var judgements = Given.judgements(random);

    var scores = Scores.of(Given.shuffled(judgements, random), Given.BOOTSTRAP);

    assertThat(scores).isEqualTo(Scores.of(judgements, Given.BOOTSTRAP));
  }

  private static Judgement judged(String id, Label truth) {
    return new Judgement(id, List.of(truth), Answer.likeliest(A_RATHER_THAN_B));
  }
}
