package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShrinkageTest {
  private static final Label RARE = new Label("a");
  private static final Label COMMON = new Label("b");
  private static final Label UNSEEN = new Label("c");
  private static final int COLUMNS = 200;
  private static final Shrinkage USUAL = new Shrinkage(100, 0.25);

  @Test
  void moreTermsCountMoreUpToTheUsualNumber() {
    double[] weights = IntStream.of(1, 2, 5, 20, 99).mapToDouble(USUAL::weight).toArray();

    assertThat(weights).isSorted().startsWith(Math.pow(0.01, 0.25));
    assertThat(weights[4]).isLessThan(1);
    assertThat(USUAL.weight(100)).isEqualTo(1);
    assertThat(USUAL.weight(50_000)).isEqualTo(1);
    assertThat(Shrinkage.NONE.weight(1)).isEqualTo(1);
  }

  @Test
  void nineOfTenRowsHaveTheUsualNumberOfTerms() {
    SparseMatrix.Builder rows = new SparseMatrix.Builder(COLUMNS);
    IntStream.rangeClosed(1, 50).forEach(terms -> rows.add(row(terms)));

    assertThat(Shrinkage.usual(rows.build())).isEqualTo(6);
    assertThat(Shrinkage.usual(new SparseMatrix.Builder(COLUMNS).build())).isZero();
  }

  @Test
  void anAnswerToFewTermsLiesBetweenThatToManyAndTheShares() {
    LinearClassifier classifier = classifier(LabelsPerDocument.EXACTLY_ONE).with(USUAL);
    double[] whole = classifier.with(Shrinkage.NONE).probabilities(row(3));
    double[] few = classifier.probabilities(row(3));

    assertThat(whole[0]).isGreaterThan(0.97);
    assertThat(few[0]).isBetween(0.2, 0.9);
    assertThat(few[0] + few[1] + few[2]).isCloseTo(1, within(1e-12));
    assertThat(classifier.probabilities(row(100)))
        .isEqualTo(classifier.with(Shrinkage.NONE).probabilities(row(100)));
    assertThat(classifier.probabilities(SparseVector.empty())).containsExactly(0.2, 0.8, 0);
  }

  @Test
  void aLabelThatNoExampleBearsCanBeTheAnswerToFewTerms() {
    LinearClassifier classifier = classifier(LabelsPerDocument.EXACTLY_ONE).with(USUAL);
    SparseVector speaksForIt = SparseVector.of(new int[] {150}, new float[] {1});

    assertThat(classifier.predict(speaksForIt).top().label()).isEqualTo(UNSEEN);
  }

  @Test
  void whereHardlyAnythingIsKnownNoAnswerIsSure() {
    LinearClassifier classifier = classifier(LabelsPerDocument.EXACTLY_ONE).with(USUAL);

    assertThat(classifier.probabilities(row(100), 0.1))
        .isEqualTo(classifier.probabilities(row(100)));
    assertThat(classifier.probabilities(row(100))[0]).isGreaterThan(0.97);
    assertThat(classifier.probabilities(row(100), 0.05)[0]).isBetween(0.7, 0.8);
    assertThat(classifier.probabilities(row(100), 0.01)[0]).isBetween(0.4, 0.5);
    assertThat(
            IntStream.range(0, 3).mapToDouble(i -> classifier.probabilities(row(9), 0.01)[i]).sum())
        .isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(LabelsPerDocument.class)
  void labelsAreGivenByTheProbabilitiesThatAreTold(LabelsPerDocument answers) {
    LinearClassifier classifier = classifier(answers).with(USUAL).withThresholds(0.3, 0.4, 0.5);

    for (int terms = 0; terms < 120; terms++) {
      for (double share : new double[] {1, 0.05, 0.01}) {
        SparseVector row = row(terms);
        assertThat(classifier.given(row, share))
            .isEqualTo(classifier.given(classifier.probabilities(row, share)));
      }
    }
  }

  @Test
  void aThemeOfFewTermsIsLessSure() {
    LinearClassifier classifier = classifier(LabelsPerDocument.ANY_NUMBER).with(USUAL);

    assertThat(classifier.probabilities(row(2))[0])
        .isLessThan(classifier.probabilities(row(50))[0])
        .isGreaterThan(0.2);
  }

  @Test
  void itIsSavedWithTheClassifier() {
    LinearClassifier classifier = classifier(LabelsPerDocument.EXACTLY_ONE).with(USUAL);

    LinearClassifier read = LinearClassifier.fromBytes(classifier.toBytes());

    assertThat(read.shrinkage()).isEqualTo(USUAL);
    assertThat(read.probabilities(row(7))).isEqualTo(classifier.probabilities(row(7)));
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(-1, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(10, 1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Shrinkage(10, Double.NaN));
  }

  /** All rows of columns below 100 have length 1 and the same margins. */
  private static SparseVector row(int terms) {
    float[] values = new float[terms];
    java.util.Arrays.fill(values, 1f / terms);
    return SparseVector.of(IntStream.range(0, terms).toArray(), values);
  }

  private static LinearClassifier classifier(LabelsPerDocument answers) {
    return LinearClassifier.of(
        answers,
        1,
        List.of(
            new FittedLabel(RARE, 0.2, -1, weights(0, 100, 6)),
            new FittedLabel(COMMON, 0.8, -1, weights(0, 100, -6)),
            new FittedLabel(UNSEEN, 0, -6, weights(150, 151, 20))),
        COLUMNS);
  }

  private static SparseVector weights(int from, int to, float weight) {
    float[] values = new float[to - from];
    java.util.Arrays.fill(values, weight);
    return SparseVector.of(IntStream.range(from, to).toArray(), values);
  }
}
