package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.surface.Caption;
import org.junit.jupiter.api.Test;

class BurstStripTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return BurstStrip.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new BurstStrip(caption, view);
  }

  @Test
  void theWeightStandsBesideEachPeriodOfABurst() {
    var rows = BurstStrip.of(GivenTrends.view(5, 4)).picture().numbers().rows();

    assertThat(rows).hasSize(8).extracting(row -> row.get(11)).startsWith("", "", "1.0", "1.0");
    assertThat(rows.get(7)).endsWith("yes", "5.0");
  }

  @Test
  void theTitleNamesTheStrongestBurst() {
    assertThat(BurstStrip.of(GivenTrends.view(5, 4)).caption().title())
        .isEqualTo("2 bursts in 2 topics; the strongest: 主题4 from 2024-03 to 2024-04");
  }

  @Test
  void whereNothingBurstsThePageSaysSo() {
    var page = BurstStrip.of(GivenTrends.Case.SEPARATE_MONTHS.given());

    assertThat(page.caption().title()).startsWith("No bursts: no topic");
    assertThat(Recording.texts(page)).anyMatch(text -> text.text().equals("label 3"));
  }
}
