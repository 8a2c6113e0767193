package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.trend.Granularity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeTicksTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 3, 100, 2024-01-01 2024-01-02 2024-01-03",
    "DAY, 70, 3, 2024-01 2024-02 2024-03",
    "WEEK, 2, 100, 2024-W01 2024-W02",
    "WEEK, 12, 18, 2024-01 2024-02 2024-03",
    "MONTH, 8, 30, 2024-01 2024-03 2024-05 2024-07",
    "MONTH, 30, 5, 2024 2025 2026",
    "QUARTER, 3, 80, 2024-Q1 2024-Q2 2024-Q3",
    "YEAR, 30, 10, 2025 2030 2035 2040 2045 2050",
    "YEAR, 1, 900, 2024",
  })
  void asManyDatesAreWrittenAsThereIsRoomFor(
      Granularity granularity, int periods, double width, String dates) {
    var ticks = TimeTicks.of(GivenTrends.periods(granularity, periods), width, TimeScale.font());

    assertThat(String.join(" ", ticks.stream().map(TimeTicks.Tick::text).toList()))
        .isEqualTo(dates);
  }

  @Test
  void whereNoStepFitsTheFirstDateIsWritten() {
    var ticks = TimeTicks.of(GivenTrends.periods(Granularity.MONTH, 4), 0.1, TimeScale.font());

    assertThat(ticks).hasSize(1).extracting(TimeTicks.Tick::position).isEqualTo(List.of(0));
  }
}
