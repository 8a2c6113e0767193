package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareScaleTest {
  @ParameterizedTest
  @CsvSource({
    "0.73, 5, 0 20 40 60",
    "0.55, 2, 0 20 40",
    "0.046, 2, 0 2 4",
    "0.004, 2, 0 0.2 0.4",
    "1, 5, 0 20 40 60 80 100",
    "0, 2, 0 0.05",
  })
  void ticksAreRoundNumbersOfPercent(double highest, int ticks, String texts) {
    ShareScale scale = ShareScale.of(highest, ticks, 0, 100);

    assertThat(String.join(" ", scale.ticks().stream().map(scale::text).toList())).isEqualTo(texts);
    assertThat(scale.max()).isBetween(highest, 1.0);
  }
}
