package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingInt;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.Headlines;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import java.util.ArrayList;
import java.util.List;

/** Which label has most papers, which comes next, and how that changes. */
record RankChart(Caption caption, TrendView view) implements Chart {
  private static final List<Column> COLUMNS =
      List.of(
          Column.words("period"),
          Column.words("label"),
          Column.words("name"),
          Column.numbers("papers"),
          Column.numbers("count"),
          Column.numbers("predicted"),
          Column.numbers("share"),
          Column.numbers("place"),
          Column.words("unfinished"));

  /** Of so many labels each can be followed. */
  static final int FEW = 6;

  private static final int MOST_HIGHLIGHTED = 3;

  /** A chart whose title says the finding. */
  public static RankChart of(TrendView view) {
    var foot = new TrendFoot(view);
    TrendWords words = view.words();
    if (view.isEmpty() || RankUnit.of(view).isEmpty()) {
      return new RankChart(
          new Caption(view.headlines().noLabels(view.facet()), "", foot.with()), view);
    }
    int labels = RankUnit.labels(view).size();
    int hidden = view.trends().trends().size() - labels;
    String more = hidden == 0 ? "" : words.moreLabels(view.facet(), hidden);
    String subtitle = words.rankedBy(view.facet(), RankUnit.of(view).get(0).granularity(), labels);
    return new RankChart(new Caption(title(view), subtitle, foot.with(more)), view);
  }

  /** Who is first, and who of those that change by more than chance went furthest. */
  private static String title(TrendView view) {
    List<RankUnit> units = telling(view);
    Headlines headlines = view.headlines();
    TopicTrend best =
        RankUnit.labels(view).stream()
            .max(comparingInt(trend -> (int) wins(units, trend)))
            .orElseThrow();
    List<String> parts = new ArrayList<>();
    parts.add(
        headlines.first(
            view.brief(best), wins(units, best), units.get(0).granularity(), units.size()));
    List<TopicTrend> changing = new TrendTitle(view).changing();
    RankUnit.labels(view).stream()
        .filter(trend -> changing.contains(trend) && climb(units, trend) != 0)
        .max(comparingInt(trend -> Math.abs(climb(units, trend))))
        .ifPresent(
            trend ->
                parts.add(
                    headlines.place(
                        view.brief(trend), units.get(0).place(trend), last(units).place(trend))));
    return headlines.joined(parts);
  }

  /**
   * The labels that stand out: all of a few; of many those whose share changes by more than chance,
   * or if there is none, those whose place changes most.
   */
  static List<TopicTrend> highlighted(TrendView view) {
    List<TopicTrend> labels = RankUnit.labels(view);
    if (labels.size() <= FEW) {
      return labels;
    }
    List<TopicTrend> changing = changing(view);
    List<RankUnit> units = telling(view);
    return changing.isEmpty()
        ? labels.stream()
            .sorted(comparingInt(trend -> -Math.abs(climb(units, trend))))
            .limit(MOST_HIGHLIGHTED)
            .toList()
        : changing;
  }

  /** The ranked labels whose share changes by more than chance. */
  static List<TopicTrend> changing(TrendView view) {
    return RankUnit.labels(view).stream()
        .filter(trend -> trend.statistics().verdict().isChange())
        .toList();
  }

  /** The finished units; all if none is. */
  private static List<RankUnit> telling(TrendView view) {
    List<RankUnit> all = RankUnit.of(view);
    List<RankUnit> finished = all.stream().filter(unit -> !unit.isUnfinished(view)).toList();
    return finished.isEmpty() ? all : finished;
  }

  private static long wins(List<RankUnit> units, TopicTrend trend) {
    return units.stream().filter(unit -> unit.place(trend) == 1).count();
  }

  private static int climb(List<RankUnit> units, TopicTrend trend) {
    return units.get(0).place(trend) - last(units).place(trend);
  }

  private static RankUnit last(List<RankUnit> units) {
    return units.get(units.size() - 1);
  }

  @Override
  public Picture picture() {
    int labels = view.isEmpty() ? 0 : RankUnit.labels(view).size();
    boolean empty = view.isEmpty() || RankUnit.of(view).isEmpty();
    Drawing drawing =
        empty ? new EmptyPage(caption, view.words().noPapers()) : new RankDrawing(caption, view);
    var size = new Picture.Size(900, Math.max(420, 210 + 36 * labels));
    return new Picture(caption, size, drawing, numbers());
  }

  private Table numbers() {
    List<List<String>> rows = new ArrayList<>();
    for (RankUnit unit : view.isEmpty() ? List.<RankUnit>of() : RankUnit.of(view)) {
      RankUnit.labels(view).forEach(trend -> rows.add(row(unit, trend)));
    }
    return new Table(COLUMNS, rows);
  }

  private List<String> row(RankUnit unit, TopicTrend trend) {
    PooledShare pooled = PooledShare.of(trend, unit.periods());
    return List.of(
        unit.name(),
        trend.label().name(),
        view.name(trend),
        Numbers.count(pooled.papers()),
        Numbers.exact(pooled.count()),
        Numbers.exact(pooled.predicted()),
        Numbers.exact(pooled.share()),
        Numbers.count(unit.place(trend)),
        String.valueOf(unit.isUnfinished(view)));
  }
}
