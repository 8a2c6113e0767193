package dev.sheaf.report.trend;

import dev.sheaf.corpus.Facet;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Trends;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints trends for people: what was counted, then a line for each label with its verdict in words.
 */
public record TrendsReport(Trends trends, Facet facet) {
  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    out.append(summary()).append("\n\n");
    if (trends.trends().isEmpty()) {
      out.append("no ").append(facet.word()).append(" in any period\n");
      return;
    }
    boolean predicted = anyPredicted();
    List<Column> columns = new ArrayList<>(List.of(Column.words(facet.word())));
    columns.add(Column.numbers("papers"));
    if (predicted) {
      columns.add(Column.numbers("predicted"));
    }
    columns.add(Column.words("verdict"));
    columns.add(Column.words("bursts"));
    List<List<String>> rows = trends.trends().stream().map(trend -> row(trend, predicted)).toList();
    new Table(columns, rows).write(Table.Style.TEXT, out);
  }

  private List<String> row(TopicTrend trend, boolean predicted) {
    List<String> cells = new ArrayList<>(List.of(trend.label().name()));
    cells.add(rounded(trend.count()));
    if (predicted) {
      cells.add(rounded(trend.points().stream().mapToDouble(TrendPoint::predicted).sum()));
    }
    cells.add(new TrendSentence(timeline(), trend).text());
    cells.add(bursts(trend.statistics()));
    return cells;
  }

  private static String rounded(double papers) {
    return String.format(Locale.ROOT, "%.0f", papers);
  }

  private String bursts(TrendStatistics statistics) {
    return statistics.bursts().isEmpty()
        ? "-"
        : statistics.bursts().stream().map(this::burst).collect(Collectors.joining(", "));
  }

  private String burst(TrendStatistics.Burst burst) {
    String from = timeline().periods().get(burst.from()).name();
    return burst.from() == burst.to()
        ? from
        : from + " to " + timeline().periods().get(burst.to()).name();
  }

  private Timeline timeline() {
    return trends.timeline();
  }

  private boolean anyPredicted() {
    return trends.trends().stream()
        .flatMap(trend -> trend.points().stream())
        .anyMatch(point -> point.predicted() > 0);
  }

  private String summary() {
    Timeline timeline = timeline();
    String range =
        timeline.size() == 1
            ? timeline.periods().get(0).name()
            : timeline.periods().get(0) + " to " + timeline.periods().get(timeline.size() - 1);
    long papers =
        trends.trends().stream()
            .findFirst()
            .map(trend -> trend.points().stream().mapToLong(TrendPoint::papers).sum())
            .orElse(0L);
    return "%ss by %s, %s%s: %s, %s"
        .formatted(
            facet.word(),
            timeline.granularity().word(),
            range,
            unfinished(),
            Plural.counted(papers, "paper"),
            Plural.counted(trends.leftOut().undated().size(), "without a date", "without a date"));
  }

  private String unfinished() {
    List<String> periods = new ArrayList<>();
    for (int i : List.of(0, timeline().size() - 1)) {
      String name = timeline().periods().get(i).name();
      if (timeline().isUnfinished(i) && !periods.contains(name)) {
        periods.add(name);
      }
    }
    return periods.isEmpty() ? "" : " (unfinished: " + String.join(", ", periods) + ")";
  }
}
