package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.NamedChart;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareChartTest implements TrendChartContract {
  @Override
  public Chart chart(TrendView view) {
    return ShareChart.of(view);
  }

  @Override
  public Chart chart(Caption caption, TrendView view) {
    return new ShareChart(caption, view);
  }

  @Test
  void theNumbersBesideThePictureAreThoseOfEveryLabelAndPeriod() {
    var rows = ShareChart.of(GivenTrends.view(12, 3)).picture().numbers().rows();

    assertThat(rows).hasSize(36);
    assertThat(rows.get(0))
        .startsWith("2024-01", "主题0", "主题0", "1200", "40", "5.25", "45.25", "0.03770833333333334")
        .endsWith("no", "own");
    assertThat(rows.get(11)).endsWith("no", "other");
  }

  @Test
  void aMonthWithoutPapersHasNoColumn() {
    var page = Recording.of(ShareChart.of(GivenTrends.Case.SEPARATE_MONTHS.given()));
    double empty = page.text("2024-02").bounds().getCenterX();

    assertThat(page.filled())
        .filteredOn(fill -> fill.color().equals(new Color(0xEFEFEF)))
        .hasSize(3)
        .noneMatch(fill -> fill.bounds().getMinX() < empty && empty < fill.bounds().getMaxX());
  }

  @Test
  void hatchingIsExplainedWherePapersArePredicted() {
    var given = GivenTrends.view(List.of(50, 50), 2, i -> GivenTrends.point(50, 20, 0));

    assertThat(Recording.texts(ShareChart.of(given)))
        .isNotEmpty()
        .noneMatch(text -> text.text().contains("predicted"));
    assertThat(Recording.texts(ShareChart.of(GivenTrends.view(2, 2))))
        .anyMatch(text -> text.text().equals("predicted by the classifier"));
  }

  @Test
  void sharesOfThemesAreNotStacked() {
    var topics = GivenTrends.view(3, 3);
    var themes = GivenTrends.view(topics.trends(), Facet.THEME, Language.EN);

    assertThat(TrendCharts.of(topics))
        .extracting(NamedChart::name)
        .containsExactly("shares", "lines", "heat", "ranks", "bursts", "verdicts");
    assertThat(TrendCharts.of(themes)).extracting(NamedChart::name).doesNotContain("shares");
  }
}
