package dev.sheaf.report.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Facet;
import dev.sheaf.report.Percent;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.text.Plural;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints trends for people: what was counted, then a line for each label. Labels that changed come
 * first, those that changed most before others; then come the labels with most papers.
 *
 * @param all whether every label has a line; otherwise the first ones, and how many others there
 *     are
 */
public record TrendsReport(Trends trends, Facet facet, boolean all) {
  private static final int MOST_CHANGED = 20;
  private static final int MOST_OTHERS = 10;

  /** Writes the report. */
  public void write(Appendable out) throws IOException {
    out.append(summary()).append("\n\n");
    if (trends.trends().isEmpty()) {
      out.append("no ").append(facet.word()).append(" in any period\n");
      return;
    }
    boolean predicted = anyPredicted();
    List<Column> columns = new ArrayList<>(List.of(Column.answers(facet.word())));
    columns.add(Column.numbers("papers"));
    if (predicted) {
      columns.add(Column.numbers("predicted"));
    }
    columns.add(Column.words("verdict"));
    columns.add(Column.numbers("from"));
    columns.add(Column.numbers("to"));
    columns.add(Column.words("points (95 %)"));
    columns.add(Column.words("since"));
    List<TopicTrend> shown = shown();
    List<List<String>> rows = shown.stream().map(trend -> row(trend, predicted)).toList();
    new Table(columns, rows).write(Table.Style.TEXT, out);
    out.append(others(shown)).append(bursts(shown));
  }

  private List<TopicTrend> shown() {
    List<TopicTrend> changed =
        trends.trends().stream()
            .filter(trend -> trend.statistics().verdict().isChange())
            .sorted(comparingDouble(TrendsReport::size).reversed().thenComparing(TopicTrend::label))
            .toList();
    List<TopicTrend> others =
        trends.trends().stream().filter(trend -> !trend.statistics().verdict().isChange()).toList();
    boolean few = all || trends.trends().size() <= MOST_CHANGED;
    return Stream.concat(
            changed.stream().limit(few ? changed.size() : MOST_CHANGED),
            others.stream().limit(few ? others.size() : MOST_OTHERS))
        .toList();
  }

  private static double size(TopicTrend trend) {
    return trend.statistics().change().map(change -> Math.abs(change.size())).orElse(0.0);
  }

  private String others(List<TopicTrend> shown) {
    int others = trends.trends().size() - shown.size();
    if (others == 0) {
      return "";
    }
    long few = count(trends.trends()) - count(shown);
    return String.format(
        Locale.ROOT,
        "\nand %,d others, %,d of them with too few papers to tell; --all shows them\n",
        others,
        few);
  }

  private static long count(List<TopicTrend> trends) {
    return trends.stream()
        .filter(trend -> trend.statistics().verdict() == Verdict.TOO_FEW_TO_TELL)
        .count();
  }

  private List<String> row(TopicTrend trend, boolean predicted) {
    List<String> cells = new ArrayList<>(List.of(trend.label().name()));
    cells.add(rounded(trend.count()));
    if (predicted) {
      cells.add(rounded(trend.points().stream().mapToDouble(TrendPoint::predicted).sum()));
    }
    TrendStatistics found = trend.statistics();
    cells.add(found.verdict().word());
    boolean isTold = found.verdict() != Verdict.TOO_FEW_TO_TELL;
    cells.addAll(
        found.change().filter(change -> isTold).map(this::cells).orElseGet(() -> lack(found)));
    return cells;
  }

  private List<String> cells(Change change) {
    return List.of(
        Percent.of(change.start()) + " %",
        Percent.of(change.end()) + " %",
        "%s (%s to %s)"
            .formatted(
                Percent.points(change.size()),
                Percent.points(change.low()),
                Percent.points(change.high())),
        change.since().map(timeline().granularity()::of).map(Period::name).orElse("-"));
  }

  private static List<String> lack(TrendStatistics found) {
    boolean isKnown = found.change().isPresent();
    String needed =
        isKnown ? "about " + TrendSentence.needed(found) + " papers would tell" : "too few dates";
    return List.of("-", "-", needed, "-");
  }

  private static String rounded(double papers) {
    return String.format(Locale.ROOT, "%.0f", papers);
  }

  private String bursts(List<TopicTrend> shown) {
    List<String> lines = new ArrayList<>();
    for (TopicTrend trend : shown) {
      List<TrendStatistics.Burst> bursts = trend.statistics().bursts();
      if (!bursts.isEmpty()) {
        String when = bursts.stream().map(this::burst).collect(Collectors.joining(", "));
        lines.add("burst of " + trend.label().name() + ": " + when + "\n");
      }
    }
    return lines.isEmpty() ? "" : "\n" + String.join("", lines);
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
