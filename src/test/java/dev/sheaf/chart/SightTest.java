package dev.sheaf.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class SightTest {
  @Test
  void fromBlackToWhiteIsAHundred() {
    assertThat(Sight.FULL.difference(Color.BLACK, Color.WHITE)).isCloseTo(100, within(0.01));
  }

  @Test
  void withoutGreenRedAndGreenComeNearEachOther() {
    Color red = new Color(0xB04040);
    Color green = new Color(0x608040);

    assertThat(Sight.WITHOUT_GREEN.difference(red, green))
        .isLessThan(Sight.FULL.difference(red, green) / 2)
        .isEqualTo(Sight.leastDifference(red, green));
  }
}
