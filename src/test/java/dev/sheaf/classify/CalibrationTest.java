package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void withoutAnyProbabilitiesAreSigmoidsDividedByTheirSum() {
    double[] margins = {Math.log(4), -Math.log(4)}; // sigmoids 0.8 and 0.2

    assertThat(Calibration.none(2).probabilities(margins)[0]).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void slopeAndOffsetsActOnTheLogarithms() {
    double[] margins = {0, -Math.log(3)}; // sigmoids 0.5 and 0.25

    double[] found = Calibration.of(2, 0, Math.log(4)).probabilities(margins);

    assertThat(found[0]).isCloseTo(0.5, within(1e-12)); // .5² : 4 · .25²
  }

  @Test
  void aSlopeThatTurnsTheOrderRoundIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calibration.of(0, 1, 2))
        .withMessage("slope must be above 0, not 0.0");
  }

  @Test
  void aMatrixAddsUpTheMarginsOfAllLabels() {
    double[][] matrix = {{1, -2}, {0, 3}};

    Calibration calibration = Calibration.of(matrix, 0.5, 0);

    assertThat(calibration.scores(4, 1)).containsExactly(2.5, 3);
    assertThat(calibration.probabilities(4, 1)[1])
        .isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-12));
  }

  @Test
  void aMatrixOfAnotherNumberOfLabelsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calibration.of(new double[][] {{1}, {1}}, 0, 0))
        .withMessage("1 factors for 2");
  }

  @Seeds
  void probabilitiesAddUpToOneAndRiseWithTheMargin(Random random) {
    Calibration calibration =
        Calibration.of(0.1 + random.nextDouble() * 3, random.nextGaussian(), 0, -3);
    double[] low = {random.nextGaussian() * 3, random.nextGaussian() * 3, -700};
    double[] high = {low[0] + 1, low[1], low[2]};

    double[] before = calibration.probabilities(low);
    double[] after = calibration.probabilities(high);

    assertThat(Arrays.stream(before).sum()).isCloseTo(1, within(1e-12));
    assertThat(after[0]).isGreaterThan(before[0]);
  }
}
