package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Percent;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels by periods: how many times its own mean a label's share is, so that small labels can be
 * read beside large ones; pale where the 90 % band holds the mean, so that chance does not glow.
 */
record HeatMap(Caption caption, TrendView view) implements Chart {
  private static final double FEWEST_PAPERS = 10;

  /** A chart whose title says the finding. */
  public static HeatMap of(TrendView view) {
    var foot = new TrendFoot(view);
    String subtitle = view.words().relative(view.facet(), view.granularity());
    return new HeatMap(new Caption(title(view), subtitle, foot.with(foot.more())), view);
  }

  private record Peak(Heat heat, int period) {
    private double times() {
      return heat.times(period);
    }

    /** A peak has ten papers of the label, and its whole band lies above the mean. */
    private boolean isSure() {
      return !heat.isBlank(period)
          && heat.low(period) > 1
          && heat.trend().points().get(period).count() >= FEWEST_PAPERS;
    }
  }

  /** The highest peak of those that are sure, of labels that are not too few to tell. */
  private static String title(TrendView view) {
    if (view.isEmpty()) {
      return view.headlines().noLabels(view.facet());
    }
    return view.shown().stream()
        .filter(trend -> trend.statistics().verdict() != Verdict.TOO_FEW_TO_TELL)
        .map(trend -> Heat.of(view, trend))
        .flatMap(heat -> view.telling().stream().map(period -> new Peak(heat, period)))
        .filter(Peak::isSure)
        .max(comparingDouble(Peak::times))
        .map(peak -> title(view, peak))
        .orElseGet(() -> view.headlines().noPeak(view.facet(), view.granularity()));
  }

  private static String title(TrendView view, Peak peak) {
    String times = Percent.number(peak.times(), 1);
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
