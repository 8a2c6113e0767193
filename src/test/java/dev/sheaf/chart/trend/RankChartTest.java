package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.surface.Caption;
import org.junit.jupiter.api.Test;

class RankChartTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return RankChart.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new RankChart(caption, view);
  }

  @Test
  void placesOfEveryMonthStandBesideThePicture() {
    var rows = RankChart.of(GivenTrends.view(3, 6)).picture().numbers().rows();

    assertThat(rows).hasSize(18);
    assertThat(rows.get(0)).endsWith("45.25", "5.25", "0.15083333333333335", "1", "false");
    assertThat(rows.get(17)).startsWith("2024-06", "主题2").endsWith("1", "true");
  }

  @Test
  void theTitleNamesTheFirstAndWhoWentFurthest() {
    assertThat(RankChart.of(GivenTrends.view(3, 6)).caption().title())
        .isEqualTo("主题2 first in 4 of 5 months; 主题0 from place 1 to 3");
    assertThat(RankChart.of(GivenTrends.Case.ALL_PREDICTED.given()).caption().title())
        .isEqualTo("label 0 first in 1 month");
  }

  @Test
  void manyDaysAreRankedByQuarter() {
    assertThat(RankUnit.of(GivenTrends.Case.MANY_DAYS.given()))
        .extracting(RankUnit::name)
        .startsWith("2024-Q1", "2024-Q2")
        .hasSize(9);
  }
}
