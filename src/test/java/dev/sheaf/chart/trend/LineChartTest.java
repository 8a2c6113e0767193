package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.surface.Caption;
import org.junit.jupiter.api.Test;

class LineChartTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return LineChart.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new LineChart(caption, view);
  }

  @Test
  void aFewLinesAreNamedAtTheirEnds() {
    assertThat(Recording.texts(LineChart.of(GivenTrends.view(3, 12))))
        .extracting(Recording.Written::text)
        .contains("主题0", "12 % to 6.0 %, falling", "unfinished month");
  }

  @Test
  void manyLabelsHaveAPanelEachWithTheirVerdict() {
    var page = Recording.of(LineChart.of(GivenTrends.view(9, 12)));

    assertThat(page.texts()).filteredOn(text -> text.text().equals("rising")).hasSize(3);
    assertThat(page.text("主题8").bounds().getMinY())
        .isGreaterThan(page.text("主题5").bounds().getMaxY() + 60);
  }

  @Test
  void sharesOfNoPapersAreNoNumbers() {
    var rows = LineChart.of(GivenTrends.Case.SEPARATE_MONTHS.given()).picture().numbers().rows();

    assertThat(rows.get(1)).containsSequence("0", "0", "0.0", "0.0", "", "", "", "no");
    assertThat(rows).filteredOn(row -> row.get(0).equals("2024-02")).hasSize(4);
  }
}
