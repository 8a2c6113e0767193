package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.NamedChart;
import java.util.ArrayList;
import java.util.List;

/** The charts of clusters, each with a fixed name. */
public final class ClusterCharts {
  private ClusterCharts() {}

  /**
   * The {@code map} and the {@code terms}; of many clusters several sheets, {@code terms-1} and so
   * on.
   */
  public static List<NamedChart> of(ClusterView view) {
    List<NamedChart> charts = new ArrayList<>();
    charts.add(new NamedChart("map", ClusterMap.of(view)));
    List<TermSheet> sheets = TermSheet.of(view);
    for (int i = 0; i < sheets.size(); i++) {
      String number = sheets.size() == 1 ? "" : "-" + (i + 1);
      charts.add(new NamedChart("terms" + number, sheets.get(i)));
    }
    return List.copyOf(charts);
  }
}
