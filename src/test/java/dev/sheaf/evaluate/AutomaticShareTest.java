package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class AutomaticShareTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");

  /** By falling probability: right, right, wrong, right. */
  private static final List<Judgement> FOUR =
      List.of(
          judgement("1", 0.9, true, 0.1),
          judgement("2", 0.8, true, 0.3),
          judgement("3", 0.7, false, 0.3),
          judgement("4", 0.6, true, 1));

  @Test
  void theShareIsThatOfAnswersWhoseRiskKeepsTheRate() {
    AutomaticShare found = AutomaticShare.of(0.3, FOUR);

    assertThat(found.share()).isEqualTo(0.75);
    assertThat(found.error().orElseThrow().value()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void hindsightTakesTheLikeliestAsLongAsTheErrorAllows() {
    assertThat(AutomaticShare.of(0.2, FOUR).hindsight()).isEqualTo(0.5);
    assertThat(AutomaticShare.of(0.25, FOUR).hindsight()).isEqualTo(1);
  }

  @Test
  void equallyLikelyAnswersAreTakenAllOrNone() {
    var tied = List.of(judgement("1", 0.9, true, 1), judgement("2", 0.9, false, 1));

    assertThat(AutomaticShare.of(0.4, tied).hindsight()).isZero();
  }

  @Test
  void withoutAnAnswerSureEnoughThereIsNoError() {
    AutomaticShare found = AutomaticShare.of(0.05, FOUR);

    assertThat(found.share()).isZero();
    assertThat(found.error()).isEmpty();
  }

  private static Judgement judgement(String id, double probability, boolean right, double risk) {
    Prediction ranking = new Prediction(List.of(new Score(A, probability), new Score(B, 0)));
    return new Judgement(id, List.of(right ? A : B), new Answer(List.of(A), ranking, risk));
  }
}
