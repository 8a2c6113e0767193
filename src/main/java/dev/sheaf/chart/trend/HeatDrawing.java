package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Strokes;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Percent;
import dev.sheaf.trend.TopicTrend;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Draws {@link HeatMap}, of one label and period at least. */
record HeatDrawing(Caption caption, TrendView view) implements Drawing {
  private static final double DATES = 24;
  private static final double MEANS = 62;
  private static final double HEAD = 18;
  private static final double SEAM = 0.6;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    HeatScale.draw(pen, view.words(), whole.getMinX() + 6, whole.getMinY());
    var rest =
        new Rectangle2D.Double(
            whole.getMinX(),
            whole.getMinY() + HeatScale.HEIGHT,
            whole.getWidth(),
            whole.getHeight() - HeatScale.HEIGHT);
    Rectangle2D area = key().draw(pen, rest);
    double top = area.getMinY() + HEAD;
    var grid =
        new Rectangle2D.Double(
            area.getMinX(), top, area.getWidth() - MEANS, area.getMaxY() - DATES - top);
    var rows = new LabelRows(view.shown().stream().map(view::name).toList(), grid);
    var time = TimeScale.of(view, rows.left(), grid.getMaxX());
    rows.drawNames(pen);
    double right = area.getMaxX();
    pen.textBefore(view.words().mean(), Theme.source(), Theme.QUIET_TEXT, right, top - 5);
    for (int row = 0; row < view.shown().size(); row++) {
      Heat heat = Heat.of(view, view.shown().get(row));
      drawRow(pen, heat, time, rows.top(row), rows.height());
      rows.drawNote(pen, row, view.words().percent(Percent.of(heat.mean())), right);
    }
    drawUnfinished(pen, time, rows);
    time.drawDates(pen, rows.bottom() + 2, Theme.QUIET_TEXT);
  }

  private Legend key() {
    var key = new Legend();
    boolean blank = view.positions().anyMatch(period -> view.papers().get(period) == 0);
    if (blank) {
      key.empty(view.words().noPapers());
    }
    if (view.hasUnfinished()) {
      key.framed(view.words().unfinished(view.granularity()));
    }
    if (hasPredicted()) {
      key.marked(view.words().mostlyPredicted());
    }
    return key;
  }

  private boolean hasPredicted() {
    return view.shown().stream().anyMatch(t -> view.positions().anyMatch(i -> isPredicted(t, i)));
  }

  private static boolean isPredicted(TopicTrend trend, int period) {
    return trend.points().get(period).predicted() > trend.points().get(period).given();
  }

  private void drawRow(Pen pen, Heat heat, TimeScale time, double top, double height) {
    double seam = time.width() > 5 ? SEAM : 0;
    for (int period : view.positions().toArray()) {
      double x = time.start(period);
      if (!heat.isBlank(period)) {
        double times = heat.times(period);
        Color color = heat.isWithinChance(period) ? HeatScale.pale(times) : HeatScale.color(times);
        pen.fill(new Rectangle2D.Double(x, top, time.width() - seam, height - SEAM), color);
      }
      if (isPredicted(heat.trend(), period)) {
        Legend.mark(pen, time.center(period), top + height - 3.5, Math.min(10, time.width() * 0.6));
      }
    }
  }

  private void drawUnfinished(Pen pen, TimeScale time, LabelRows rows) {
    view.positions()
        .filter(view.timeline()::isUnfinished)
        .mapToObj(
            period ->
                new Rectangle2D.Double(
                    time.start(period), rows.top(0), time.width(), rows.bottom() - rows.top(0)))
        .forEach(frame -> pen.draw(frame, Strokes.UNFINISHED, Theme.TEXT));
  }
}
