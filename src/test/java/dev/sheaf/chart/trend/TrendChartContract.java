package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.ChartContract;
import dev.sheaf.chart.page.Given;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every chart of trends promises. */
interface TrendChartContract extends ChartContract {
  /** The chart with the title that it finds itself. */
  Chart chart(TrendView view);

  Chart chart(Caption caption, TrendView view);

  @Override
  default Chart chart(String title, int size) {
    return chart(Given.caption(title), GivenTrends.view(size, Math.max(1, size)));
  }

  @ParameterizedTest
  @EnumSource(GivenTrends.Case.class)
  default void hardPagesAreReadable(GivenTrends.Case hard) {
    ChartContract.requireReadable(chart(hard.given()));
  }

  @ParameterizedTest
  @EnumSource(Facet.class)
  default void aChinesePageSpeaksChineseOnly(Facet facet) {
    var view = GivenTrends.view(GivenTrends.view(7, 12).trends(), facet, Language.ZH);

    assertThat(Recording.texts(chart(view)))
        .anyMatch(text -> text.text().contains("公开文摘"))
        .noneMatch(text -> text.text().matches(".*[a-z]{4,}.*"));
  }

  @Test
  default void theFootNamesSourceDatesAndPapers() {
    assertThat(Recording.texts(chart(GivenTrends.view(4, 12))))
        .anyMatch(text -> text.text().startsWith("公开文摘 · 2024-01 – 2024-12 · 4,800 papers"));
  }

  @Test
  default void labelsThatAreNotDrawnAreCounted() {
    assertThat(Recording.texts(chart(GivenTrends.Case.MANY_LABELS.given())))
        .anyMatch(text -> text.text().matches(".*(more topics not shown|other \\(190\\)).*"));
  }
}
