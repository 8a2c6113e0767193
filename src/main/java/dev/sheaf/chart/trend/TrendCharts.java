package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.NamedChart;
import dev.sheaf.corpus.Facet;
import java.util.ArrayList;
import java.util.List;

/** The charts of trends, each with a fixed name. */
public final class TrendCharts {
  private TrendCharts() {}

  /**
   * The charts of one facet: {@code shares} (where each paper has one label, so that shares add
   * up), {@code lines}, {@code heat}, {@code ranks}, {@code bursts} and {@code verdicts}.
   */
  public static List<NamedChart> of(TrendView view) {
    List<NamedChart> charts = new ArrayList<>();
    if (view.facet() == Facet.TOPIC) {
      charts.add(new NamedChart("shares", ShareChart.of(view)));
    }
    charts.add(new NamedChart("lines", LineChart.of(view)));
    charts.add(new NamedChart("heat", HeatMap.of(view)));
    charts.add(new NamedChart("ranks", RankChart.of(view)));
    charts.add(new NamedChart("bursts", BurstStrip.of(view)));
    charts.add(new NamedChart("verdicts", VerdictChart.of(view)));
    return List.copyOf(charts);
  }
}
