package dev.sheaf.trend.quantify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrequencyQuantificationTest {
  private static final List<Label> LABELS = List.of(new Label("code"), new Label("survey"));

  /** Of 200: 40 bear the first and 60 are given it; 20 bear the second and all of them get it. */
  private static FrequencyQuantification fitted() {
    int[][] given =
        IntStream.range(0, 200)
            .mapToObj(i -> i < 20 ? new int[] {0, 1} : i < 60 ? new int[] {0} : new int[0])
            .toArray(int[][]::new);
    int[][] borne =
        IntStream.range(0, 200)
            .mapToObj(i -> i < 20 ? new int[] {0, 1} : i < 40 ? new int[] {0} : new int[0])
            .toArray(int[][]::new);
    return FrequencyQuantification.fit(
        LABELS, new double[] {0.5, 0.25}, UnseenLabels.of(2, given, borne, new int[200]));
  }

  /** Known: .2 and .1. Now: 50 and 25 of 100, times (40 + 5)/(60 + 5) and 1. */
  @Test
  void anEstimateIsHalfOfWhatIsKnownAndHalfOfWhatIsGivenCorrected() {
    Quantification.Batch batch = fitted().batch();
    for (int i = 0; i < 100; i++) {
      batch.add(i < 50 ? 0.5 : 0.49, i < 25 ? 0.25 : 0.2);
    }

    Prevalence found = batch.estimate();

    assertThat(found.labels().get(0).count()).isCloseTo((20 + 50 * 45 / 65.0) / 2, within(1e-4));
    assertThat(found.labels().get(1).count()).isCloseTo((10 + 25) / 2.0, within(1e-4));
    assertThat(found.labels())
        .isNotEmpty()
        .allMatch(one -> one.low() < one.count() && one.count() < one.high());
  }

  @Test
  void withoutMeasuredErrorsProbabilitiesAreAddedUp() {
    Quantification.Batch batch = FrequencyQuantification.uncorrected(LABELS).batch();
    batch.add(0.5, 0.25);
    batch.add(1, 0.25);

    Prevalence found = batch.estimate();

    assertThat(found.corrected()).isFalse();
    assertThat(found.labels().get(0).count()).isCloseTo(1.5, within(1e-6));
    assertThat(found.labels().get(1).count()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void noDocumentIsEstimatedAsNone() {
    assertThat(fitted().batch().estimate().labels())
        .isNotEmpty()
        .allMatch(one -> one.count() == 0 && one.high() == 0);
  }
}
