package dev.sheaf.chart;

/** What dashes and hollow points of lines mean. */
final class LineKey {
  private LineKey() {}

  static Key of(TrendView view) {
    var key = new Key();
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
