package dev.sheaf.chart.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "3, 3",
    "0.05, 0.05",
    "0.5, 0.5",
    "12.345, 12.35",
    "-0.004, 0",
    "-1.25, -1.25"
  })
  void numbersHaveTwoDecimalsAtMost(double number, String text) {
    assertThat(SvgText.number(number)).isEqualTo(text);
  }

  @Test
  void pathsSayTheirCommands() {
    assertThat(SvgText.path(new Line2D.Double(0, 1.5, 2, -3))).isEqualTo("M0 1.5L2 -3");
  }

  @Test
  void markupAndForbiddenCharactersDoNotReachTheFile() {
    assertThat(SvgText.escaped("a<b>&\"\u0001\uD800c😀")).isEqualTo("a&lt;b&gt;&amp;&quot;c😀");
  }
}
