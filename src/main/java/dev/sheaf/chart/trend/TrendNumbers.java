package dev.sheaf.chart.trend;

import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import java.util.ArrayList;
import java.util.List;

/** The numbers of a label in a period as they stand beside pictures of trends. */
record TrendNumbers(TrendView view) {
  static final List<Column> COLUMNS =
      List.of(
          Column.words("period"),
          Column.words("label"),
          Column.words("name"),
          Column.numbers("papers"),
          Column.numbers("given"),
          Column.numbers("predicted"),
          Column.numbers("count"),
          Column.numbers("share"),
          Column.numbers("low"),
          Column.numbers("high"),
          Column.words("unfinished"));

  static List<Column> columns(Column... more) {
    List<Column> columns = new ArrayList<>(COLUMNS);
    columns.addAll(List.of(more));
    return columns;
  }

  List<String> row(TopicTrend trend, int period, String... more) {
    TrendPoint point = trend.points().get(period);
    List<String> row = new ArrayList<>();
    row.add(view.period(period));
    row.add(trend.label().name());
    row.add(view.name(trend));
    row.add(Numbers.count(point.papers()));
    row.add(Numbers.count(point.given()));
    row.add(Numbers.exact(point.predicted()));
    row.add(Numbers.exact(point.count()));
    row.add(share(point, point.share()));
    row.add(share(point, point.low()));
    row.add(share(point, point.high()));
    row.add(view.timeline().isUnfinished(period) ? "yes" : "no");
    row.addAll(List.of(more));
    return row;
  }

  /** The share, or nothing if there are no papers. */
  private static String share(TrendPoint point, double share) {
    return point.papers() == 0 ? "" : Numbers.exact(share);
  }
}
