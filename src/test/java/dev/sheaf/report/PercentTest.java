package dev.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
  @ParameterizedTest
  @CsvSource({"0, 0", "0.0007, 0.07", "0.064, 6.4", "0.0999, 10", "0.1651, 17", "1, 100"})
  void sharesHaveTheDigitsThatMatter(double share, String text) {
    assertThat(Percent.of(share)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.061, +6.1", "-0.0025, \u22120.25", "-0.00003, \u22120.003"})
  void changesHaveTheirSign(double change, String text) {
    assertThat(Percent.points(change)).isEqualTo(text);
  }
}
