package dev.sheaf.classify;

import static dev.sheaf.classify.TrainerContract.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Label;
import dev.sheaf.feature.SparseVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearClassifierTest {
  private static final Label A = new Label("Agent");
  private static final Label B = new Label("智能体");
  private static final SparseVector ROW = SparseVector.of(new int[] {0, 2}, new float[] {0.5f, 2});

  @Test
  void aMarginIsTheBiasPlusTheWeightedValues() {
    assertThat(classifier(LabelsPerDocument.EXACTLY_ONE).margins(ROW)).containsExactly(1.75, -3.5);
  }

  @Test
  void theWeightsOfALabelAreThoseOfItsColumns() {
    var classifier = classifier(LabelsPerDocument.EXACTLY_ONE);

    for (int label = 0; label < 2; label++) {
      SparseVector weights = classifier.weightsByLabel().get(label);
      assertThat(weights.isEmpty()).isFalse();
      for (int i = 0; i < weights.size(); i++) {
        assertThat(classifier.weight(label, weights.index(i))).isEqualTo(weights.value(i));
      }
    }
  }

  @Test
  void oneAnswerAmongTwoHasSigmoidsDividedByTheirSum() {
    double a = 1 / (1 + Math.exp(-1.75));
    double b = 1 / (1 + Math.exp(3.5));

    var probabilities = classifier(LabelsPerDocument.EXACTLY_ONE).probabilities(ROW);

    assertThat(probabilities[0]).isCloseTo(a / (a + b), within(1e-12));
    assertThat(probabilities[1]).isCloseTo(b / (a + b), within(1e-12));
  }

  @Test
  void anyNumberOfAnswersHasIndependentSigmoids() {
    var probabilities = classifier(LabelsPerDocument.ANY_NUMBER).probabilities(ROW);

    assertThat(probabilities[0]).isCloseTo(1 / (1 + Math.exp(-1.75)), within(1e-12));
    assertThat(probabilities[1]).isCloseTo(1 / (1 + Math.exp(3.5)), within(1e-12));
  }

  @Test
  void labelsThatAreAllMostUnlikelyStillShareOneCertainty() {
    var far = SparseVector.of(new int[] {1}, new float[] {-20_000});

    assertThat(classifier(LabelsPerDocument.EXACTLY_ONE).probabilities(far)).containsExactly(0, 1);
  }

  @Test
  void aLabelIsChosenFromItsThresholdOn() {
    var classifier = classifier(LabelsPerDocument.ANY_NUMBER);

    assertThat(classifier.choose(ROW)).containsExactly(A);
    assertThat(classifier.withThresholds(0.9, 0.02).choose(ROW)).containsExactly(B);
  }

  @Seeds
  void aRowIsGivenWhatItsProbabilitiesAreGiven(Random random) {
    var row = SparseVector.of(new int[] {0, 1}, new float[] {random.nextInt(60), -30});
    var plain = classifier(LabelsPerDocument.ANY_NUMBER, 1 + random.nextDouble());
    double[] thresholds = plain.probabilities(row);
    int label = random.nextInt(2);
    double[] others = {0, 1, Math.nextDown(thresholds[label]), Math.nextUp(thresholds[label])};
    thresholds[label] = Math.min(1, others[random.nextInt(others.length)]);

    var classifier = plain.withThresholds(thresholds);

    assertThat(classifier.given(row, 1)).isEqualTo(classifier.given(classifier.probabilities(row)));
  }

  @Test
  void theScaleSharpensProbabilitiesAndMovesNoMargin() {
    var sharp = classifier(LabelsPerDocument.ANY_NUMBER, 2);

    assertThat(sharp.probabilities(ROW)[0]).isCloseTo(1 / (1 + Math.exp(-3.5)), within(1e-12));
    assertThat(sharp.margins(ROW)).containsExactly(1.75, -3.5);
  }

  @Test
  void theLikeliestLabelIsChosen() {
    var calibrated = classifier(LabelsPerDocument.EXACTLY_ONE).with(Calibration.of(0.5, -2, 1));

    assertThat(calibrated.predict(ROW).top().label()).isEqualTo(B);
    assertThat(calibrated.choose(ROW)).containsExactly(B);
  }

  @Test
  void preferencesChangeTheLabelChosenButNoProbability() {
    var plain = classifier(LabelsPerDocument.EXACTLY_ONE);

    var preferring = plain.withPreferences(0, 9);

    assertThat(plain.choose(ROW)).containsExactly(A);
    assertThat(preferring.choose(ROW)).containsExactly(B);
    assertThat(preferring.probabilities(ROW)).containsExactly(plain.probabilities(ROW));
  }

  @Test
  void withAMatrixContributionsAddUpToTheScores() {
    double[][] matrix = {{1, -2}, {0.5, 3}};

    var mixed = classifier(LabelsPerDocument.EXACTLY_ONE, 2).with(Calibration.of(matrix, 0.25, 0));
    double sum = mixed.bias(0) + 0.5 * mixed.weight(0, 0) + 2 * mixed.weight(0, 2);

    assertThat(sum).isCloseTo(mixed.margins(ROW)[0], within(1e-9));
    assertThat(mixed.margins(ROW)[0]).isCloseTo(0.25 + 2 * 1.75 - 2 * 2 * -3.5, within(1e-9));
  }

  @Test
  void whereAnyNumberMayBeGivenThereIsNothingToCalibrate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> classifier(LabelsPerDocument.ANY_NUMBER).with(Calibration.none(2)))
        .withMessage("labels that stand for themselves have no calibration");
  }

  @Test
  void contributionsAddUpToTheMargin() {
    var classifier = classifier(LabelsPerDocument.ANY_NUMBER);

    double sum = classifier.bias(0) + 0.5 * classifier.weight(0, 0) + 2 * classifier.weight(0, 2);

    assertThat(sum).isEqualTo(classifier.margins(ROW)[0]);
  }

  @Test
  void aColumnBeyondTheLastIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> classifier(LabelsPerDocument.ANY_NUMBER).margins(row(3)))
        .withMessage("column 3 of 3");
  }

  @Test
  void labelsOutOfOrderAreRefused() {
    var fitted = new FittedLabel(A, 1, 0, SparseVector.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LinearClassifier.of(LabelsPerDocument.ANY_NUMBER, 1, List.of(fitted, fitted), 1))
        .withMessageContaining("each once: Agent stands before Agent");
  }

  @Test
  void bytesBringTheSameClassifierBack() {
    var original = classifier(LabelsPerDocument.ANY_NUMBER).withThresholds(0.25, 0.75);

    var back = LinearClassifier.fromBytes(original.toBytes());

    assertThat(back.labels()).containsExactly(A, B);
    assertThat(back.probabilities(ROW)).containsExactly(original.probabilities(ROW));
    assertThat(back.threshold(1)).isEqualTo(0.75);
    assertThat(back.toBytes()).isEqualTo(original.toBytes());
  }

  @Test
  void bytesBringTheCalibrationBack() {
    var original = classifier(LabelsPerDocument.EXACTLY_ONE).with(Calibration.of(1.5, 0.25, -0.5));

    var back = LinearClassifier.fromBytes(original.toBytes());

    assertThat(back.probabilities(ROW)).containsExactly(original.probabilities(ROW));
    assertThat(back.toBytes()).isEqualTo(original.toBytes());
  }

  @Test
  void bytesBringMatrixAndPreferencesBack() {
    double[][] matrix = {{1, -2}, {0.5, 3}};
    var original =
        classifier(LabelsPerDocument.EXACTLY_ONE)
            .with(Calibration.of(matrix, 0.25, 0))
            .withPreferences(0.5, -0.5);

    var back = LinearClassifier.fromBytes(original.toBytes());

    assertThat(back.margins(ROW)).containsExactly(original.margins(ROW));
    assertThat(back.choose(ROW)).isEqualTo(original.choose(ROW));
    assertThat(back.toBytes()).isEqualTo(original.toBytes());
  }

  @Test
  void weightsMostlyZeroGiveTheSameAsAllOfThem() {
    var sparse = sparse();

    assertThat(sparse.margins(ROW)).containsExactly(1.25, 3);
    assertThat(sparse.contributions(0, ROW)).containsExactly(1, 0);
    assertThat(sparse.weightsByLabel().get(1).size()).isOne();
    assertThat(LinearClassifier.fromBytes(sparse.toBytes()).margins(ROW)).containsExactly(1.25, 3);
  }

  @Test
  void whatARowAddsIsAddedUpToTheMargin() {
    double[][] matrix = {{1, -2}, {0.5, 3}};
    var mixed = classifier(LabelsPerDocument.EXACTLY_ONE).with(Calibration.of(matrix, 0.25, 0));

    double sum = mixed.bias(1) + Arrays.stream(mixed.contributions(1, ROW)).sum();

    assertThat(sum).isCloseTo(mixed.margins(ROW)[1], within(1e-9));
  }

  private static LinearClassifier sparse() {
    var a = new FittedLabel(A, 0.5, 0.25, SparseVector.of(new int[] {0}, new float[] {2}));
    var b = new FittedLabel(B, 0.5, -1, SparseVector.of(new int[] {2}, new float[] {2}));
    return LinearClassifier.of(LabelsPerDocument.EXACTLY_ONE, 1, List.of(a, b), 100);
  }

  @Test
  void aMappedFileIsReadyToPredict(@TempDir Path folder) throws IOException {
    var original = classifier(LabelsPerDocument.EXACTLY_ONE);
    byte[] bytes = new byte[original.toBytes().remaining()];
    original.toBytes().get(bytes);
    Path file = Files.write(folder.resolve("classifier"), bytes);

    try (var channel = FileChannel.open(file)) {
      var mapped = channel.map(MapMode.READ_ONLY, 0, channel.size());
      assertThat(LinearClassifier.fromBytes(mapped).predict(ROW)).isEqualTo(original.predict(ROW));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aPriorThatIsNoProbabilityIsRefusedAlsoWithTheRightChecksum(double prior) {
    ByteBuffer written = classifier(LabelsPerDocument.EXACTLY_ONE).toBytes();
    var crafted = ByteBuffer.allocate(written.limit()).order(ByteOrder.LITTLE_ENDIAN).put(written);
    crafted.putDouble(72, prior).rewind();
    var checksum = new CRC32();
    checksum.update(crafted.slice(16, crafted.limit() - 16));
    crafted.putInt(12, (int) checksum.getValue());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearClassifier.fromBytes(crafted))
        .withMessageMatching(".*(a prior is from 0 to 1|cannot have been learned).*");
  }

  @Test
  void anyBytesCutOffAreNoticed() {
    var bytes = classifier(LabelsPerDocument.EXACTLY_ONE).toBytes();

    for (int length = 0; length < bytes.limit(); length++) {
      var cut = bytes.slice(0, length);
      assertThatIllegalArgumentException().isThrownBy(() -> LinearClassifier.fromBytes(cut));
    }
  }

  @Test
  void anyDamagedByteIsNoticed() {
    var bytes = classifier(LabelsPerDocument.EXACTLY_ONE).toBytes();

    for (int i = 0; i < bytes.limit(); i++) {
      var damaged = ByteBuffer.allocate(bytes.limit()).put(bytes.duplicate()).flip();
      damaged.put(i, (byte) ~damaged.get(i));
      assertThatIllegalArgumentException().isThrownBy(() -> LinearClassifier.fromBytes(damaged));
    }
  }

  @Test
  void anotherVersionIsNamed() {
    var bytes = classifier(LabelsPerDocument.EXACTLY_ONE).toBytes();
    var older = ByteBuffer.allocate(bytes.limit()).put(bytes).flip().put(8, (byte) 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinearClassifier.fromBytes(older))
        .withMessage("classifier of version 1, not 4");
  }

  @Test
  void whereAllLabelsShiftProbabilitiesAreMultiplied() {
    var classifier = classifier(LabelsPerDocument.EXACTLY_ONE);
    double[] before = classifier.probabilities(ROW);

    var shifted = classifier.shifted(3, 0.5);

    double sum = 3 * before[0] + 0.5 * before[1];
    assertThat(shifted.probabilities(ROW)[0]).isCloseTo(3 * before[0] / sum, within(1e-12));
    assertThat(shifted.probabilities(SparseVector.empty())[0])
        .as("0.75 and 0.25 before")
        .isCloseTo(2.25 / 2.375, within(1e-12));
    assertThat(shifted.contributions(0, ROW)).containsExactly(classifier.contributions(0, ROW));
  }

  @Test
  void aShiftNeedsAFactorAboveZeroForEachLabel() {
    var classifier = classifier(LabelsPerDocument.EXACTLY_ONE);

    assertThatIllegalArgumentException().isThrownBy(() -> classifier.shifted(1));
    assertThatIllegalArgumentException().isThrownBy(() -> classifier.shifted(1, 0));
  }

  private static LinearClassifier classifier(LabelsPerDocument answers) {
    return classifier(answers, 1);
  }

  private static LinearClassifier classifier(LabelsPerDocument answers, double scale) {
    var a = SparseVector.of(new int[] {0, 1, 2}, new float[] {0.5f, 1, 0.5f});
    var b = SparseVector.of(new int[] {0, 2}, new float[] {1, -2});
    var fitted = List.of(new FittedLabel(A, 0.75, 0.5, a), new FittedLabel(B, 0.25, 0, b));
    return LinearClassifier.of(answers, scale, fitted, 3);
  }
}
