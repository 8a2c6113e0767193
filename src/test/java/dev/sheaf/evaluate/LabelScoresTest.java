package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelScoresTest {
  private static final Label RAG = new Label("RAG");

  @Test
  void precisionRecallAndF1AreThoseComputedByHand() {
    var scores = new LabelScores(RAG, 6, 2, 4);

    assertThat(scores.precision()).isEqualTo(6 / 8.0);
    assertThat(scores.recall()).isEqualTo(6 / 10.0);
    assertThat(scores.f1()).isCloseTo(2 / (8 / 6.0 + 10 / 6.0), within(1e-12));
  }

  @Test
  void aLabelNeverGivenHasPrecisionAndF1Zero() {
    var scores = new LabelScores(RAG, 0, 0, 5);

    assertThat(scores.precision()).isZero();
    assertThat(scores.f1()).isZero();
  }

  /** F1: a 2*2/(2*2+0+1) = 0.8, b 2/(2+1+0) = 2/3, c never given 0, d in no truth 0. */
  @Test
  void macroF1CountsLabelsNeverGivenAndLabelsInNoTruth() {
    var labels =
        ConfusionMatrix.of(Given.judgements("a>a", "a>a", "a>b", "b>b", "c>d")).labelScores();

    assertThat(LabelScores.macroF1(labels)).isCloseTo((0.8 + 2 / 3.0 + 0 + 0) / 4, within(1e-12));
  }

  @Test
  void macroF1LeavesOutLabelsThatNoDocumentHasOrWasGiven() {
    var labels = List.of(new LabelScores(RAG, 1, 1, 0), new LabelScores(new Label("x"), 0, 0, 0));

    assertThat(LabelScores.macroF1(labels)).isCloseTo(2 / 3.0, within(1e-12));
  }

  /** Together TP 3, FP 2, FN 4: 6 / (6 + 2 + 4). */
  @Test
  void microF1AddsTheCountsFirst() {
    var labels = List.of(new LabelScores(RAG, 1, 2, 0), new LabelScores(new Label("x"), 2, 0, 4));

    assertThat(LabelScores.microF1(labels)).isEqualTo(0.5);
  }

  @Test
  void withoutLabelsBothMeansAreZero() {
    assertThat(LabelScores.macroF1(List.of())).isZero();
    assertThat(LabelScores.microF1(List.of())).isZero();
  }
}
