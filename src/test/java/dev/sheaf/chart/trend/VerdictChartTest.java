package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.surface.Caption;
import org.junit.jupiter.api.Test;

class VerdictChartTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return VerdictChart.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new VerdictChart(caption, view);
  }

  @Test
  void changesAndSlopesStandBesideThePicture() {
    var rows = VerdictChart.of(GivenTrends.view(3, 13)).picture().numbers().rows();

    assertThat(rows.get(0))
        .startsWith("主题2", "主题2", "rising", "0.08", "0.17")
        .endsWith("0.01", "0.03");
    assertThat(Double.parseDouble(rows.get(0).get(5))).isCloseTo(0.09, within(5e-4));
    assertThat(Double.parseDouble(rows.get(0).get(9))).isCloseTo(0.0075, within(1e-4));
    assertThat(rows).extracting(row -> row.get(2)).containsExactly("rising", "steady", "falling");
  }

  @Test
  void theAxisHasItsUnit() {
    assertThat(Recording.texts(VerdictChart.of(GivenTrends.view(3, 13))))
        .anyMatch(text -> text.text().equals("percentage points"));
  }

  @Test
  void theTitleSaysFromWhereToWhere() {
    assertThat(VerdictChart.of(GivenTrends.view(3, 5)).caption().title())
        .contains("主题2 up from ", "主题0 down from ");
  }

  @Test
  void whereNothingIsKnownNoAxisIsDrawn() {
    assertThat(Recording.texts(VerdictChart.of(GivenTrends.Case.SEPARATE_MONTHS.given())))
        .extracting(Recording.Written::text)
        .contains("too few to tell")
        .doesNotContain("0");
  }
}
