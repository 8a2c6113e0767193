package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.words.Headlines;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast each label's share changes, with its 95 % interval, and what is said of it. */
record VerdictChart(Caption caption, TrendView view) implements Chart {
  private static final List<Column> COLUMNS =
      List.of(
          Column.words("label"),
          Column.words("name"),
          Column.words("verdict"),
          Column.numbers("points"),
          Column.numbers("points_low"),
          Column.numbers("points_high"),
          Column.words("per"),
          Column.numbers("slope"),
          Column.numbers("slope_low"),
          Column.numbers("slope_high"),
          Column.numbers("p"),
          Column.numbers("adjusted_p"));

  /** A chart whose title says the finding. */
  public static VerdictChart of(TrendView view) {
    var foot = new TrendFoot(view);
    String subtitle = view.words().slopes();
    return new VerdictChart(new Caption(title(view), subtitle, foot.with(foot.more())), view);
  }

  private static String title(TrendView view) {
    var found = new TrendTitle(view);
    SlopeUnit pace = SlopeUnit.of(view);
    List<TopicTrend> movers = new ArrayList<>(found.changing());
    movers.removeIf(trend -> trend.statistics().jump().isPresent());
    movers.sort(comparingDouble(trend -> trend.statistics().slope()));
    List<String> parts = new ArrayList<>();
    Headlines headlines = view.headlines();
    if (!movers.isEmpty() && last(movers).statistics().slope() > 0) {
      parts.add(headlines.fastestUp(view.brief(last(movers)), pace.told(headlines, last(movers))));
    }
    if (!movers.isEmpty() && movers.get(0).statistics().slope() < 0) {
      parts.add(
          headlines.fastestDown(view.brief(movers.get(0)), pace.told(headlines, movers.get(0))));
    }
    return parts.isEmpty() ? found.movers() : headlines.sentence(parts);
  }

  private static TopicTrend last(List<TopicTrend> trends) {
    return trends.get(trends.size() - 1);
  }

  /** The labels: those that rise fastest come first, those without a known slope last. */
  static List<TopicTrend> ordered(TrendView view) {
    return view.shown().stream()
        .sorted(comparingDouble(VerdictChart::order).reversed().thenComparing(TopicTrend::label))
        .toList();
  }

  /** Whether there is a slope to draw. */
  static boolean isKnown(TopicTrend trend) {
    TrendStatistics found = trend.statistics();
    return found.verdict() != Verdict.TOO_FEW_TO_TELL
        && Double.isFinite(found.slope())
        && Double.isFinite(found.slopeLow())
        && Double.isFinite(found.slopeHigh());
  }

  private static double order(TopicTrend trend) {
    return isKnown(trend) ? trend.statistics().slope() : Double.NEGATIVE_INFINITY;
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
    SlopeUnit pace = SlopeUnit.of(view);
    return List.of(
        trend.label().name(),
        view.name(trend),
        found.verdict().word(),
        Numbers.exact(100 * pace.of(found.slope())),
        Numbers.exact(100 * pace.of(found.slopeLow())),
        Numbers.exact(100 * pace.of(found.slopeHigh())),
        pace.unit().name().toLowerCase(Locale.ROOT),
        Numbers.exact(found.slope()),
        Numbers.exact(found.slopeLow()),
        Numbers.exact(found.slopeHigh()),
        Numbers.exact(found.p()),
        Numbers.exact(found.adjustedP()));
  }
}
