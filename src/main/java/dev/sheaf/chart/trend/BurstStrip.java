package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.Headlines;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendStatistics.Burst;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A chart of the periods in which each label was much more frequent than usual. Labels without such
 * a period are left out, if there are others.
 */
record BurstStrip(Caption caption, TrendView view) implements Chart {
  /** A chart whose title says the finding. */
  public static BurstStrip of(TrendView view) {
    var foot = new TrendFoot(view);
    int quiet = view.shown().size() - rows(view).size();
    String note = quiet == 0 ? "" : view.words().withoutBursts(view.facet(), quiet);
    boolean none = view.shown().stream().allMatch(trend -> drawn(view, trend).isEmpty());
    TrendWords words = view.words();
    String subtitle =
        none ? words.ownHeights(view.granularity()) : words.burstRows(view.granularity());
    return new BurstStrip(new Caption(title(view), subtitle, foot.with(note, foot.more())), view);
  }

  /** A burst with its label. */
  private record Found(TopicTrend trend, Burst burst) {}

  private static String title(TrendView view) {
    Headlines headlines = view.headlines();
    if (view.isEmpty()) {
      return headlines.noLabels(view.facet());
    }
    List<Found> all = new ArrayList<>();
    rows(view).forEach(trend -> drawn(view, trend).forEach(b -> all.add(new Found(trend, b))));
    return all.stream()
        .max(comparingDouble(found -> found.burst().weight()))
        .map(
            most ->
                headlines.bursts(view.facet(), all.size(), rows(view).size(), named(view, most)))
        .orElseGet(() -> headlines.noBursts(view.facet(), view.granularity()));
  }

  private static String named(TrendView view, Found found) {
    Burst burst = found.burst();
    return view.headlines()
        .burst(view.brief(found.trend()), view.period(burst.from()), view.period(burst.to()));
  }

  /** The bursts of a label within the periods drawn. */
  static List<Burst> drawn(TrendView view, TopicTrend trend) {
    PeriodWindow window = view.window();
    return trend.statistics().bursts().stream()
        .filter(burst -> burst.to() >= window.from() && burst.from() < window.to())
        .toList();
  }

  /** The labels with bursts, in the order in which those begin; all if none has one. */
  static List<TopicTrend> rows(TrendView view) {
    List<TopicTrend> bursting =
        view.shown().stream()
            .filter(trend -> !drawn(view, trend).isEmpty())
            .sorted(comparingInt(trend -> drawn(view, trend).get(0).from()))
            .toList();
    return bursting.isEmpty() ? view.shown() : bursting;
  }

  @Override
  public Picture picture() {
    Drawing drawing =
        view.isEmpty()
            ? new EmptyPage(caption, view.words().noPapers())
            : new BurstDrawing(caption, view);
    return new Picture(caption, LabelRows.page(rows(view).size(), 36), drawing, numbers());
  }

  private Table numbers() {
    var numbers = new TrendNumbers(view);
    List<List<String>> rows = new ArrayList<>();
    for (TopicTrend trend : view.isEmpty() ? Collections.<TopicTrend>emptyList() : rows(view)) {
      for (int period : view.positions().toArray()) {
        String weight =
            drawn(view, trend).stream()
                .filter(burst -> burst.from() <= period && period <= burst.to())
                .findFirst()
                .map(burst -> Numbers.exact(burst.weight()))
                .orElse("");
        rows.add(numbers.row(trend, period, weight));
      }
    }
    return new Table(TrendNumbers.columns(Column.numbers("burst_weight")), rows);
  }
}
