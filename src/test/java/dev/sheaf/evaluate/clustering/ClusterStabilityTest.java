package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Four rows in a cluster, three in another. */
class ClusterStabilityTest {
  private static final int[] CLUSTERS = {0, 0, 0, 0, 1, 1, 1};
  private static final Offset<Double> EXACT = within(1e-11);

  /**
   * Of the first cluster 0 1 2 are drawn: 2 of 3 with 0 1, 1 of 5 with 2 4 5. Of the second 4 5: 2
   * of 3 with 2 4 5.
   */
  @Test
  void aClusterIsComparedWithItsLikestOnTheRowsDrawn() {
    var stability = stability(Resample.of(rows(0, 1, 2, 4, 5), rows(3, 3, 7, 7, 7)));

    assertThat(stability.mean(0)).hasValueCloseTo(2 / 3.0, EXACT);
    assertThat(stability.mean(1)).hasValueCloseTo(2 / 3.0, EXACT);
  }

  /** First as above, 2/3 each; then all in one cluster of five: 4/5 and 1/5. */
  @Test
  void theMeanIsOverResamples() {
    var stability =
        stability(
            Resample.of(rows(0, 1, 2, 4, 5), rows(7, 7, 3, 3, 3)),
            Resample.of(rows(0, 1, 2, 3, 4), rows(1, 1, 1, 1, 1)));

    assertThat(stability.mean(0)).hasValueCloseTo((2 / 3.0 + 4 / 5.0) / 2, EXACT);
    assertThat(stability.mean(1)).hasValueCloseTo((2 / 3.0 + 1 / 5.0) / 2, EXACT);
  }

  @Test
  void aClusterFoundAgainHasOne() {
    var stability = stability(Resample.of(rows(6, 5, 4, 3, 2), rows(9, 9, 9, 8, 8)));

    assertThat(stability.mean(0)).hasValue(1);
    assertThat(stability.mean(1)).hasValue(1);
  }

  @Test
  void aRowDrawnSeveralTimesCountsOnceInItsFirstCluster() {
    var stability = stability(Resample.of(rows(0, 0, 0, 1), rows(5, 6, 6, 6)));

    assertThat(stability.mean(0)).hasValueCloseTo(0.5, EXACT);
  }

  @Test
  void aResampleTellsNothingOfAClusterItDidNotDraw() {
    var stability = stability(Resample.of(rows(0), rows(0)), Resample.of(rows(4, 5), rows(0, 1)));

    assertThat(stability.mean(0)).hasValue(1);
    assertThat(stability.mean(1)).hasValueCloseTo(0.5, EXACT);
    assertThat(stability(Resample.of(rows(0), rows(0))).mean(1)).isEmpty();
  }

  @Test
  void clustersAreThoseUpToTheHighestNumber() {
    assertThat(new ClusterStability(new int[] {4, 0}).size()).isEqualTo(5);
    assertThat(new ClusterStability(new int[0]).size()).isZero();
  }

  @Seeds
  void resamplesInPartsAndInAnotherOrderAddUpToTheLastBit(Random random) {
    var resamples = resamples(random);
    var whole = stability(resamples.toArray(Resample[]::new));

    var first = new ClusterStability(CLUSTERS);
    var second = new ClusterStability(CLUSTERS);
    resamples.forEach(resample -> (random.nextBoolean() ? first : second).add(resample));
    second.addAll(first);

    assertThat(second.mean(0)).isEqualTo(whole.mean(0));
    assertThat(second.mean(1)).isEqualTo(whole.mean(1));
  }

  @Test
  void resamplesOfAnotherClusteringDoNotAddUp() {
    var other = new ClusterStability(new int[] {0, 1});

    assertThatThrownBy(() -> new ClusterStability(CLUSTERS).addAll(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not add up");
  }

  @Test
  void aRowThatWasNotClusteredIsRefused() {
    assertThatThrownBy(() -> stability(Resample.of(rows(7), rows(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row beyond the 7 that were clustered");
  }

  @Test
  void aNegativeClusterIsRefused() {
    assertThatThrownBy(() -> new ClusterStability(new int[] {0, -1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no cluster -1");
  }

  private static ClusterStability stability(Resample... resamples) {
    var stability = new ClusterStability(CLUSTERS);
    List.of(resamples).forEach(stability::add);
    return stability;
  }

  private static List<Resample> resamples(Random random) {
    List<Resample> resamples = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      resamples.add(Resample.of(random.ints(5, 0, 7).toArray(), random.ints(5, 0, 3).toArray()));
    }
    return resamples;
  }

  private static int[] rows(int... numbers) {
    return numbers;
  }
}
