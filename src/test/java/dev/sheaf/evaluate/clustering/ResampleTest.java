package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResampleTest {
  private static final Resample THREES =
      Resample.of(new int[] {0, 1, 2, 3, 4, 5}, new int[] {0, 0, 0, 1, 1, 1});
  private static final Resample TWOS =
      Resample.of(new int[] {5, 4, 3, 2, 1, 0}, new int[] {2, 2, 1, 1, 0, 0});
  private static final Resample FOUR =
      Resample.of(new int[] {0, 1, 2, 3, 9}, new int[] {0, 0, 1, 1, 0});

  @Test
  void agreementIsThatOnTheRowsOfBoth() {
    assertThat(TWOS.agreement(FOUR).adjustedRand()).isEqualTo(1);
    assertThat(THREES.agreement(FOUR).accuracy()).isEqualTo(3 / 4.0);
  }

  /**
   * Threes and twos: 8/33 (see AgreementTest). Threes and four, 0001 and 0011: 1 pair together, 3
   * and 2 within, of 6, is what chance gives. Twos and four are the same.
   */
  @Test
  void firmnessIsTheMeanAdjustedRandOfAllPairs() {
    assertThat(Resample.meanAdjustedRand(List.of(THREES, TWOS, FOUR)))
        .isCloseTo((8 / 33.0 + 0 + 1) / 3, within(1e-12));
  }

  @Test
  void oneResampleContradictsNothing() {
    assertThat(Resample.meanAdjustedRand(List.of(THREES))).isEqualTo(1);
  }

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
