package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Legend;

/** What dashes and hollow points of lines mean. */
final class LineLegend {
  private LineLegend() {}

  static Legend of(TrendView view) {
    var key = new Legend();
    boolean predicted =
        view.shown().stream()
            .flatMap(trend -> trend.points().stream())
            .anyMatch(point -> point.predicted() > point.given());
    if (predicted) {
      key.dashed(view.words().mostlyPredicted());
    }
    if (view.hasUnfinished()) {
      key.hollow(view.words().unfinished(view.granularity()));
    }
    return key;
  }
}
