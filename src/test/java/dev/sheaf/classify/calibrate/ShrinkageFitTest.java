package dev.sheaf.classify.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.classify.FittedLabel;
import dev.sheaf.classify.LabelsPerDocument;
import dev.sheaf.classify.LinearClassifier;
import dev.sheaf.classify.Shrinkage;
import dev.sheaf.classify.Trainer;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkageFitTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");
  private static final int USUAL = 100;

  @Test
  void partsThatTellNothingCountLittle() {
    Random random = new Random(1);

    assertThat(fit(1_000, row -> random.nextBoolean()).exponent()).isGreaterThan(0.5);
  }

  @Test
  void partsThatTellAllCountWhole() {
    assertThat(fit(1_000, row -> true).exponent()).isLessThan(0.05);
  }

  @Test
  void fewPartsLeaveTheUsualExponent() {
    assertThat(fit(10, row -> row < 8).exponent())
        .isCloseTo(ShrinkageFit.USUAL_EXPONENT, within(0.1));
  }

  @Test
  void manyPartsOfATextCountAsOne() {
    OutOfFold.Shortening often = examples -> List.of(part(true), part(true), part(true));

    assertThat(shrinkage(50, often)).isEqualTo(shrinkage(50, examples -> List.of(part(true))));
  }

  @Test
  void withoutPartsTheExponentIsTheUsualOne() {
    assertThat(shrinkage(50, OutOfFold.Shortening.NONE).exponent())
        .isCloseTo(ShrinkageFit.USUAL_EXPONENT, within(0.001));
  }

  /** One part of each text, of which the classifier is sure. */
  private static Shrinkage fit(int texts, IntPredicate isRight) {
    boolean[] right = new boolean[texts];
    IntStream.range(0, texts).forEach(row -> right[row] = isRight.test(row));
    return shrinkage(texts, examples -> List.of(part(right[examples[0]])));
  }

  private static Shrinkage shrinkage(int texts, OutOfFold.Shortening shortening) {
    SparseMatrix.Builder rows = new SparseMatrix.Builder(texts + 2);
    for (int i = 0; i < texts; i++) {
      rows.add(SparseVector.of(new int[] {i + 2}, new float[] {1}));
    }
    List<List<Label>> answers = IntStream.range(0, texts).mapToObj(i -> List.of(A)).toList();
    Trainer trainer = (some, labels) -> classifier(texts + 2);
    OutOfFold unseen = OutOfFold.of(trainer, rows.build(), answers, shortening).orElseThrow();
    return ShrinkageFit.fit(classifier(texts + 2), USUAL, unseen);
  }

  private static SparseVector part(boolean isRight) {
    return SparseVector.of(new int[] {isRight ? 0 : 1}, new float[] {1});
  }

  /** Knows two columns, each for one label. */
  private static LinearClassifier classifier(int columns) {
    SparseVector forA = SparseVector.of(new int[] {0, 1}, new float[] {5, -5});
    SparseVector forB = SparseVector.of(new int[] {0, 1}, new float[] {-5, 5});
    return LinearClassifier.of(
        LabelsPerDocument.EXACTLY_ONE,
        1,
        List.of(new FittedLabel(A, 0.5, 0, forA), new FittedLabel(B, 0.5, 0, forB)),
        columns);
  }
}
