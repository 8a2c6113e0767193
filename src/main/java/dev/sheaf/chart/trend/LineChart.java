package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.EmptyPage;
import dev.sheaf.chart.page.Picture;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Numbers;
import dev.sheaf.report.Table;
import dev.sheaf.report.Table.Column;
import dev.sheaf.trend.TopicTrend;
import java.util.ArrayList;
import java.util.List;

/**
 * Each label's share over time with its 90 % band: a few labels in one plot, many in a small panel
 * each.
 */
record LineChart(Caption caption, TrendView view) implements Chart {
  /** How many lines with bands a plot can hold. */
  private static final int FEW = 5;

  private static final int WIDTH = 900;

  /** A chart whose title says the finding. */
  public static LineChart of(TrendView view) {
    var title = new TrendTitle(view);
    var foot = new TrendFoot(view);
    boolean few = view.shown().size() <= FEW;
    String subtitle = view.words().withBands(view.granularity());
    String scales = new PanelsDrawing(new Caption("-", "", ""), view).scaleNote();
    var caption =
        new Caption(
            few ? title.movers() : title.verdicts(),
            few ? subtitle : view.words().listed(subtitle, scales),
            foot.with(few ? foot.shifts() : "", foot.more()));
    return new LineChart(caption, view);
  }

  @Override
  public Picture picture() {
    int labels = view.shown().size();
    if (view.isEmpty()) {
      var empty = new EmptyPage(caption, view.words().noPapers());
      return new Picture(caption, new Picture.Size(WIDTH, 500), empty, numbers());
    }
    if (labels <= FEW) {
      var lines = new LineDrawing(caption, view);
      return new Picture(caption, new Picture.Size(WIDTH, 520), lines, numbers());
    }
    var panels = new PanelsDrawing(caption, view);
    return new Picture(caption, new Picture.Size(WIDTH, panels.height()), panels, numbers());
  }

  private Table numbers() {
    var numbers = new TrendNumbers(view);
    List<List<String>> rows = new ArrayList<>();
    for (TopicTrend trend : view.shown()) {
      ShareShift shift = ShareShift.of(trend, view);
      String verdict = trend.statistics().verdict().word();
      String from = Numbers.exact(shift.from());
      String to = Numbers.exact(shift.to());
      view.positions().forEach(p -> rows.add(numbers.row(trend, p, verdict, from, to)));
    }
    return new Table(
        TrendNumbers.columns(
            Column.words("verdict"), Column.numbers("first_share"), Column.numbers("last_share")),
        rows);
  }
}
