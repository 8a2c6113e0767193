package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
  /** Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 gives 0.2553 to 0.3662. */
  @Test
  void theIntervalOfAShareIsWilsons() {
    var estimate = Estimate.ofShare(81 / 263.0, 263);

    assertThat(estimate.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(estimate.high()).isCloseTo(0.3662, within(5e-5));
  }

  /** All of n: the lower end is n / (n + 1.96²). */
  @Test
  void allRightOfAFewIsFarFromCertain() {
    var estimate = Estimate.ofShare(1, 5);

    assertThat(estimate.low()).isCloseTo(5 / (5 + 3.8415), within(1e-4));
    assertThat(estimate.high()).isEqualTo(1);
    assertThat(estimate.isWide()).isTrue();
  }

  @Test
  void manyDocumentsMakeANarrowInterval() {
    assertThat(Estimate.ofShare(0.766, 1000).isWide()).isFalse();
  }

  @Test
  void anIntervalHoldsItsValue() {
    assertThatThrownBy(() -> new Estimate(0.5, 0.6, 0.7))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
