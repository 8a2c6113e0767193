package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResampleTest {
  @Test
  void aNegativeRowIsRefused() {
    assertThatThrownBy(() -> Resample.of(new int[] {0, -2}, new int[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no row -2");
  }

  @Test
  void rowsWithoutAClusterAreRefused() {
    assertThatThrownBy(() -> Resample.of(new int[] {0, 1}, new int[] {0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 rows in 1 clusters");
  }
}
