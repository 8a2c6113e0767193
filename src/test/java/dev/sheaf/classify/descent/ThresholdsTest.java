package dev.sheaf.classify.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
  private static final int[] ONCE = {1, 1, 1, 1, 1, 1};
  private static final int[] TWICE = {2, 2, 2, 2, 2, 2};

  @Test
  void aThresholdPartsTheRowsThatBearTheLabelFromTheOthers() {
    float[][] scores = {{0.6f, 0.5f, -0.3f, -0.5f, -0.8f, -1}};

    var thresholds = Thresholds.of(scores, (row, label) -> row < 2, ONCE, 0);

    double threshold = thresholds.toProbabilities()[0];
    assertThat(probability(thresholds, 0.51)).isGreaterThanOrEqualTo(threshold);
    assertThat(probability(thresholds, -0.29)).isLessThan(threshold);
  }

  @Test
  void labelsOfFewExamplesStayByTheThresholdOfAll() {
    float[][] scores = {
      {0.6f, 0.5f, 0.4f, -0.5f, -0.8f, -1}, {-0.5f, -0.9f, -0.9f, -0.9f, -0.9f, -0.9f}
    };

    var free = Thresholds.of(scores, ThresholdsTest::bears, ONCE, 0).toProbabilities();
    var drawn = Thresholds.of(scores, ThresholdsTest::bears, ONCE, 1000).toProbabilities();

    assertThat(free[1]).isLessThan(free[0]);
    assertThat(drawn[1]).isCloseTo(drawn[0], within(0.05));
  }

  @Test
  void rareLabelsFollowOthersAsRare() {
    float[] frequent = {-0.6f, -0.6f, -0.6f, -0.6f, -0.6f, -0.6f};
    float[] rare = {0.8f, -0.9f, -0.9f, -0.9f, -0.9f, -0.9f};
    float[][] scores = new float[10][];
    Arrays.setAll(scores, label -> label < 4 ? frequent : rare);

    var thresholds = Thresholds.of(scores, (row, label) -> label < 4 || row == 0, TWICE, 30);

    assertThat(margin(thresholds, 0)).isLessThan(-0.5);
    assertThat(margin(thresholds, 9)).isGreaterThan(0);
  }

  private static double margin(Thresholds thresholds, int label) {
    double share = thresholds.toProbabilities()[label];
    return Math.log(share / (1 - share)) / thresholds.scale() - thresholds.shift();
  }

  @Test
  void aLabelThatIsNeverBorneHasTheHighestThreshold() {
    float[][] scores = {{0.6f, 0.5f, 0.4f, -0.5f, -0.8f, -1}};

    var thresholds = Thresholds.of(scores, (row, label) -> false, ONCE, 0);

    assertThat(thresholds.toProbabilities()[0])
        .isGreaterThanOrEqualTo(probability(thresholds, 1.9));
  }

  private static boolean bears(int row, int label) {
    return label == 0 ? row < 3 : row == 0;
  }

  private static double probability(Thresholds thresholds, double margin) {
    return 1 / (1 + Math.exp(-thresholds.scale() * (margin + thresholds.shift())));
  }
}
