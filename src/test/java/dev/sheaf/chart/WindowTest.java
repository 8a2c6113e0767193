package dev.sheaf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void aLongLeadWithHardlyAnyPapersIsNotDrawn() {
    assertThat(Window.of(List.of(1, 0, 2, 500, 600, 700))).isEqualTo(new Window(3, 6));
  }

  @Test
  void neitherIsAPaperFromTheFarFuture() {
    assertThat(Window.of(List.of(500, 600, 0, 0, 0, 1))).isEqualTo(new Window(0, 2));
  }

  @Test
  void aFewQuietPeriodsAreDrawn() {
    assertThat(Window.of(List.of(0, 500, 600, 700, 800, 1))).isEqualTo(new Window(0, 6));
  }

  @Test
  void papersThatCountAreDrawnHoweverFarApart() {
    assertThat(Window.of(List.of(28, 0, 0, 33))).isEqualTo(new Window(0, 4));
    assertThat(Window.of(List.of(0, 0, 0))).isEqualTo(new Window(0, 3));
  }
}
