package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");

  @Test
  void countsDocumentsByTruthAndPrediction() {
    var matrix = ConfusionMatrix.of(Given.judgements("a>b", "a>b", "b>a", "a>a"));

    assertThat(matrix.count(A, B)).isEqualTo(2);
    assertThat(matrix.count(B, B)).isZero();
    assertThat(matrix.cells())
        .containsExactly(
            new ConfusionMatrix.Cell(A, A, 1),
            new ConfusionMatrix.Cell(A, B, 2),
            new ConfusionMatrix.Cell(B, A, 1));
  }

  /** Binary, by hand: TP 6, FN 2, FP 1, TN 3: (6*3 - 1*2) / sqrt(7*8*4*5) = 16 / sqrt(1120). */
  @Test
  void matthewsCorrelationOfTwoLabelsIsThatOfTheFourfoldTable() {
    var matrix =
        ConfusionMatrix.of(
            Given.judgements(
                "a>a", "a>a", "a>a", "a>a", "a>a", "a>a", "a>b", "a>b", "b>a", "b>b", "b>b",
                "b>b"));

    assertThat(matrix.matthewsCorrelation()).isCloseTo(16 / Math.sqrt(1120), within(1e-12));
  }

  /**
   * Truths a 3, b 2, c 1; predictions a 2, b 2, c 2; 4 of 6 right: (4*6 - 12) / sqrt((36-14)
   * (36-12)) = 12 / sqrt(528).
   */
  @Test
  void matthewsCorrelationOfThreeLabelsIsGorodkins() {
    var matrix = ConfusionMatrix.of(Given.judgements("a>a", "a>a", "a>b", "b>b", "b>c", "c>c"));

    assertThat(matrix.matthewsCorrelation()).isCloseTo(12 / Math.sqrt(528), within(1e-12));
  }

  @Test
  void oneAnswerForEverythingHasNoCorrelation() {
    var matrix = ConfusionMatrix.of(Given.judgements("a>a", "b>a", "c>a"));

    assertThat(matrix.matthewsCorrelation()).isZero();
  }

  /** Recalls: a 2/3, b 1/2, c 1. The label d, which no document has, does not count. */
  @Test
  void balancedAccuracyIsTheMeanRecallOfTheLabelsInTheTruth() {
    var matrix = ConfusionMatrix.of(Given.judgements("a>a", "a>a", "a>b", "b>b", "b>d", "c>c"));

    assertThat(matrix.balancedAccuracy()).isCloseTo((2 / 3.0 + 1 / 2.0 + 1) / 3, within(1e-12));
  }

  @Test
  void withoutDocumentsEveryMeasureIsZero() {
    var matrix = new ConfusionMatrix();

    assertThat(matrix.accuracy()).isZero();
    assertThat(matrix.balancedAccuracy()).isZero();
    assertThat(matrix.matthewsCorrelation()).isZero();
    assertThat(matrix.labelScores()).isEmpty();
  }

  @Seeds
  void matricesOfThePartsAddUpToThatOfTheWhole(Random random) {
    List<Judgement> all = Given.judgements(random);
    int cut = random.nextInt(all.size() + 1);

    var sum = ConfusionMatrix.of(all.subList(0, cut));
    sum.addAll(ConfusionMatrix.of(all.subList(cut, all.size())));

    assertThat(sum).usingRecursiveComparison().isEqualTo(ConfusionMatrix.of(all));
  }

  @Seeds
  void everyDocumentIsCountedOnceAsTruthAndOnceAsPrediction(Random random) {
    List<Judgement> all = Given.judgements(random);

    var labels = ConfusionMatrix.of(all).labelScores();

    assertThat(labels.stream().mapToInt(LabelScores::support).sum()).isEqualTo(all.size());
    assertThat(labels.stream().mapToInt(LabelScores::predicted).sum()).isEqualTo(all.size());
  }

  @Seeds
  void accuracyIsMicroF1(Random random) {
    var matrix = ConfusionMatrix.of(Given.judgements(random));

    assertThat(LabelScores.microF1(matrix.labelScores()))
        .isCloseTo(matrix.accuracy(), within(1e-12));
  }
}
