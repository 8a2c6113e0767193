package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Percent;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels by periods: how many times its own mean a label's share is, so that small labels can be
 * read beside large ones; pale where the 90 % band holds the mean, so that chance does not glow.
 */
record HeatMap(Caption caption, TrendView view) implements Chart {
  /** A chart whose title says the finding. */
  public static HeatMap of(TrendView view) {
    var foot = new TrendFoot(view);
    String subtitle = view.words().relative(view.facet(), view.granularity());
    return new HeatMap(new Caption(title(view), subtitle, foot.with(foot.more())), view);
  }

  private record Peak(Heat heat, int period) {
    private double sure() {
      return heat.low(period);
    }
  }

  /** The peak that the bands make sure of at the largest multiple, where there is one. */
  private static String title(TrendView view) {
    if (view.isEmpty()) {
      return view.headlines().noLabels(view.facet());
    }
    return view.shown().stream()
        .map(trend -> Heat.of(view, trend))
        .flatMap(heat -> view.telling().stream().map(period -> new Peak(heat, period)))
        .filter(peak -> peak.sure() > 1)
        .max(comparingDouble(Peak::sure))
        .map(peak -> title(view, peak))
        .orElseGet(() -> view.headlines().noPeak(view.facet(), view.granularity()));
  }

  private static String title(TrendView view, Peak peak) {
    String times = Percent.number(peak.heat().times(peak.period()), 1);
    String name = view.brief(peak.heat().trend());
    return view.headlines().peak(name, view.period(peak.period()), times);
  }

  @Override
  public Picture picture() {
    var heat = new HeatDrawing(caption, view);
    Drawing drawing = view.isEmpty() ? new EmptyPage(caption, view.words().noPapers()) : heat;
    return new Picture(caption, LabelRows.page(view.shown().size()), drawing, numbers());
  }

  private Table numbers() {
    var numbers = new TrendNumbers(view);
    List<List<String>> rows = new ArrayList<>();
    for (TopicTrend trend : view.shown()) {
      Heat heat = Heat.of(view, trend);
      for (int period : view.positions().toArray()) {
        String times = heat.isBlank(period) ? "" : Numbers.exact(heat.times(period));
        String chance = heat.isWithinChance(period) ? "yes" : "no";
        rows.add(numbers.row(trend, period, Numbers.exact(heat.mean()), times, chance));
      }
    }
    return new Table(
        TrendNumbers.columns(
            Column.numbers("mean_share"),
            Column.numbers("times_mean"),
            Column.words("within_chance")),
        rows);
  }
}
