package dev.sheaf.chart.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class ColorVisionTest {
  @Test
  void fromBlackToWhiteIsAHundred() {
    assertThat(ColorVision.FULL.difference(Color.BLACK, Color.WHITE)).isCloseTo(100, within(0.01));
  }

  @Test
  void withoutGreenRedAndGreenComeNearEachOther() {
    Color red = new Color(0xB04040);
    Color green = new Color(0x608040);

    assertThat(ColorVision.WITHOUT_GREEN.difference(red, green))
        .isLessThan(ColorVision.FULL.difference(red, green) / 2)
        .isEqualTo(ColorVision.leastDifference(red, green));
  }
}
