package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.trend.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeatMapTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return HeatMap.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new HeatMap(caption, view);
  }

  @Test
  void multiplesOfTheMeanStandBesideThePicture() {
    var view =
        GivenTrends.view(
            List.of(40, 40, 0, 40, 40), 1, i -> GivenTrends.point(40, i == 3 ? 30 : 10, 0));

    var rows = HeatMap.of(view).picture().numbers().rows();

    assertThat(rows.get(3)).endsWith("0.5", "1.5", "no");
    assertThat(rows.get(2)).endsWith("0.5", "", "no");
    assertThat(rows.get(1)).endsWith("0.5", "0.5", "no");
  }

  @Test
  void theTitleNamesTheHighestPeakThatIsSure() {
    var view =
        GivenTrends.view(
            List.of(40, 40, 0, 40, 40),
            1,
            i -> GivenTrends.point(40, i == 3 ? 30 : 10, 0),
            Verdict.FLUCTUATING);

    assertThat(HeatMap.of(view).caption().title())
        .isEqualTo("Strongest peak: label 0 in 2024-04, 1.5 times its mean share");
    assertThat(HeatMap.of(GivenTrends.Case.ALL_PREDICTED.given()).caption().title())
        .isEqualTo("No topic stands out in any finished month");
  }

  @Test
  void halfAndTwiceTheMeanAreEquallyFarFromIt() {
    assertThat(HeatScale.color(0.01)).isEqualTo(HeatScale.color(0.25));
    assertThat(HeatScale.color(1)).isEqualTo(HeatScale.pale(1));
    assertThat(List.of(HeatScale.color(0.5), HeatScale.color(2))).doesNotHaveDuplicates();
  }
}
