package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodWindowTest {
  @Test
  void aLongLeadWithHardlyAnyPapersIsNotDrawn() {
    assertThat(PeriodWindow.of(List.of(1, 0, 2, 500, 600, 700))).isEqualTo(new PeriodWindow(3, 6));
  }

  @Test
  void neitherIsAPaperFromTheFarFuture() {
    assertThat(PeriodWindow.of(List.of(500, 600, 0, 0, 0, 1))).isEqualTo(new PeriodWindow(0, 2));
  }

  @Test
  void thinPeriodsAtTheEndsAreNotDrawnButThoseBetweenAre() {
    assertThat(PeriodWindow.of(List.of(20, 500, 600, 3, 800, 1))).isEqualTo(new PeriodWindow(1, 5));
  }

  @Test
  void aPeriodWithManyPapersIsDrawnHoweverManyOthersThereAre() {
    assertThat(PeriodWindow.of(List.of(140, 1900, 2_100))).isEqualTo(new PeriodWindow(0, 3));
  }

  @Test
  void papersThatCountAreDrawnHoweverFarApart() {
    assertThat(PeriodWindow.of(List.of(28, 0, 0, 33))).isEqualTo(new PeriodWindow(0, 4));
    assertThat(PeriodWindow.of(List.of(0, 0, 0))).isEqualTo(new PeriodWindow(0, 3));
  }
}
