package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Strokes;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics.Burst;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws {@link BurstStrip}, of one label and period at least. */
record BurstDrawing(Caption caption, TrendView view) implements Drawing {
  private static final Color USUAL = new Color(0xCBCBCB);
  private static final double DATES = 24;
  private static final double RIGHT = 24;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = key().draw(pen, whole);
    List<TopicTrend> trends = BurstStrip.rows(view);
    var grid =
        new Rectangle2D.Double(
            area.getMinX(), area.getMinY(), area.getWidth() - RIGHT, area.getHeight() - DATES - 4);
    var rows = new LabelRows(trends.stream().map(view::name).toList(), grid);
    var time = TimeScale.of(view, rows.left(), grid.getMaxX());
    rows.drawNames(pen);
    double heaviest = heaviest(trends);
    for (int row = 0; row < trends.size(); row++) {
      TopicTrend trend = trends.get(row);
      double bottom = rows.top(row) + rows.height();
      drawShares(pen, trend, time, rows.top(row) + 2, bottom - thickest(rows) - 3);
      for (Burst burst : BurstStrip.drawn(view, trend)) {
        double thick = Math.max(1.5, thickest(rows) * Math.sqrt(burst.weight() / heaviest));
        drawBar(pen, trend, burst, time, bottom - thickest(rows) - 1, thick);
      }
    }
    drawUnfinished(pen, time, rows);
    time.drawDates(pen, rows.bottom() + 2, Theme.QUIET_TEXT);
  }

  private Legend key() {
    var key = new Legend();
    if (view.hasPredicted()) {
      key.hatched(view.words().predicted());
    }
    if (view.hasUnfinished()) {
      key.framed(view.words().unfinished(view.granularity()));
    }
    return key;
  }

  private static double thickest(LabelRows rows) {
    return Math.min(8, rows.height() * 0.28);
  }

  private double heaviest(List<TopicTrend> trends) {
    return trends.stream()
        .flatMap(trend -> BurstStrip.drawn(view, trend).stream())
        .mapToDouble(Burst::weight)
        .max()
        .orElse(1);
  }

  /** The shares as columns, in colour where they are in a burst, hatched where predicted. */
  private void drawShares(Pen pen, TopicTrend trend, TimeScale time, double top, double bottom) {
    double most =
        view.telling().stream().mapToDouble(i -> trend.points().get(i).share()).max().orElse(0);
    Path2D[] paths = new Path2D[4];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = new Path2D.Double();
    }
    for (int period : view.positions().filter(i -> trend.points().get(i).papers() > 0).toArray()) {
      TrendPoint point = trend.points().get(period);
      int burst = isInBurst(trend, period) ? 2 : 0;
      double given = height(most, (double) point.given() / point.papers(), bottom - top);
      double all = height(most, point.share(), bottom - top);
      append(paths[burst], time.column(period, bottom - given, bottom));
      append(paths[burst + 1], time.column(period, bottom - all, bottom - given));
    }
    Color color = view.palette().color(trend.label().name());
    pen.fill(paths[0], USUAL);
    hatch(pen, paths[1], USUAL);
    pen.fill(paths[2], color);
    hatch(pen, paths[3], color);
    pen.line(time.left(), bottom, time.right(), bottom, Strokes.THIN, Theme.GRID);
  }

  private static void hatch(Pen pen, Path2D path, Color color) {
    if (!path.getBounds2D().isEmpty()) {
      pen.hatch(path, color);
    }
  }

  private static void append(Path2D path, Rectangle2D column) {
    if (column.getHeight() > 0) {
      path.append(column, false);
    }
  }

  private static double height(double most, double share, double room) {
    return most == 0 ? 0 : room * Math.min(1, share / most);
  }

  private boolean isInBurst(TopicTrend trend, int period) {
    return trend.statistics().bursts().stream()
        .anyMatch(burst -> burst.from() <= period && period <= burst.to());
  }

  private void drawBar(
      Pen pen, TopicTrend trend, Burst burst, TimeScale time, double top, double thick) {
    double left = time.start(Math.max(burst.from(), time.window().from()));
    double right = time.start(Math.min(burst.to() + 1, time.window().to()));
    double width = Math.max(2, right - left);
    var bar = new Rectangle2D.Double(left, top, width, thick);
    pen.fill(bar, view.palette().color(trend.label().name()));
  }

  private void drawUnfinished(Pen pen, TimeScale time, LabelRows rows) {
    view.positions()
        .filter(view.timeline()::isUnfinished)
        .mapToObj(period -> time.column(period, rows.top(0), rows.bottom()))
        .forEach(frame -> pen.draw(frame, Strokes.UNFINISHED, Theme.RULE));
  }
}
