package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** By how much each label's share changes, with its 95 % interval, and what is said of it. */
record VerdictChart(Caption caption, TrendView view) implements Chart {
  private static final List<Column> COLUMNS =
      List.of(
          Column.words("label"),
          Column.words("name"),
          Column.words("verdict"),
          Column.numbers("start"),
          Column.numbers("end"),
          Column.numbers("change"),
          Column.numbers("change_low"),
          Column.numbers("change_high"),
          Column.words("since"),
          Column.numbers("slope"),
          Column.numbers("slope_low"),
          Column.numbers("slope_high"),
          Column.numbers("p"),
          Column.numbers("adjusted_p"));

  /** A chart whose title says the finding. */
  public static VerdictChart of(TrendView view) {
    var foot = new TrendFoot(view);
    String subtitle = view.words().changes();
    return new VerdictChart(
        new Caption(new TrendTitle(view).movers(), subtitle, foot.with(foot.more())), view);
  }

  /** The labels: those that rise most come first, those without a known change last. */
  static List<TopicTrend> ordered(TrendView view) {
    return view.shown().stream()
        .sorted(comparingDouble(VerdictChart::order).reversed().thenComparing(TopicTrend::label))
        .toList();
  }

  /** The change to draw; none where there are too few papers to tell. */
  static Optional<Change> known(TopicTrend trend) {
    boolean isTold = trend.statistics().verdict() != Verdict.TOO_FEW_TO_TELL;
    return trend.statistics().change().filter(change -> isTold);
  }

  private static double order(TopicTrend trend) {
    return known(trend).map(Change::size).orElse(Double.NEGATIVE_INFINITY);
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        view.isEmpty()
            ? new EmptyPage(caption, view.words().noPapers())
            : new VerdictDrawing(caption, view);
    return new Picture(caption, LabelRows.page(view.shown().size()), drawing, numbers());
  }

  private Table numbers() {
    return new Table(COLUMNS, ordered(view).stream().map(this::row).toList());
  }

  private List<String> row(TopicTrend trend) {
    TrendStatistics found = trend.statistics();
    List<String> row =
        new ArrayList<>(List.of(trend.label().name(), view.name(trend), found.verdict().word()));
    row.addAll(found.change().map(this::numbers).orElse(Collections.nCopies(11, "")));
    return row;
  }

  private List<String> numbers(Change change) {
    Granularity own = view.granularity();
    return List.of(
        Numbers.exact(change.start()),
        Numbers.exact(change.end()),
        Numbers.exact(change.size()),
        Numbers.exact(change.low()),
        Numbers.exact(change.high()),
        change.since().map(LocalDate::toString).orElse(""),
        Numbers.exact(change.slope(own)),
        Numbers.exact(change.per(own, change.low())),
        Numbers.exact(change.per(own, change.high())),
        Numbers.exact(change.p()),
        Numbers.exact(change.adjustedP()));
  }
}
