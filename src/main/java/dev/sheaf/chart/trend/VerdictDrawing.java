package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Percent;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendStatistics;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws {@link VerdictChart}, of one label at least: bars from zero, with whiskers. */
record VerdictDrawing(Caption caption, TrendView view) implements Drawing {
  private static final double AXIS = 44;
  private static final double NOTES = 150;

  /** How much further than the largest slope an interval may reach before it is cut. */
  private static final double ROOM = 1.6;

  private static final BasicStroke WHISKER = new BasicStroke(1.3f);
  private static final Color BAR = new Color(0xC9C9C9);

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    List<TopicTrend> trends = VerdictChart.ordered(view);
    var area =
        new Rectangle2D.Double(
            whole.getMinX(), whole.getMinY() + 4, whole.getWidth(), whole.getHeight() - AXIS);
    var rows = new LabelRows(trends.stream().map(view::name).toList(), area);
    SlopeScale scale = scale(trends, rows.left() + 6, area.getMaxX() - NOTES);
    if (trends.stream().anyMatch(VerdictChart::isKnown)) {
      scale.draw(pen, rows.top(0), rows.bottom());
      String unit = view.words().pointsPer(SlopeUnit.of(view).unit());
      pen.textAround(unit, TimeScale.font(), Theme.TEXT, scale.middle(), rows.bottom() + 36);
    }
    rows.drawNames(pen);
    for (int row = 0; row < trends.size(); row++) {
      drawRow(pen, trends.get(row), scale, rows.top(row) + rows.height() / 2, rows.height());
      drawVerdict(pen, trends.get(row), rows, row);
    }
  }

  /** A scale for all slopes and the intervals of those that change; of others, what is near. */
  private SlopeScale scale(List<TopicTrend> trends, double left, double right) {
    List<TopicTrend> known = trends.stream().filter(VerdictChart::isKnown).toList();
    double widest =
        known.stream()
            .map(TopicTrend::statistics)
            .flatMapToDouble(
                s ->
                    !VerdictLook.of(s.verdict()).isChange()
                        ? DoubleStream.of(s.slope())
                        : DoubleStream.of(s.slope(), s.slopeLow(), s.slopeHigh()))
            .map(Math::abs)
            .max()
            .orElse(0);
    double limit = widest == 0 ? Double.POSITIVE_INFINITY : ROOM * widest;
    double points = 100 * SlopeUnit.of(view).factor();
    double[] ends =
        known.stream()
            .map(TopicTrend::statistics)
            .flatMapToDouble(s -> DoubleStream.of(s.slope(), s.slopeLow(), s.slopeHigh()))
            .map(slope -> points * Math.max(-limit, Math.min(limit, slope)))
            .toArray();
    return SlopeScale.of(ends, left, right);
  }

  private void drawRow(Pen pen, TopicTrend trend, SlopeScale scale, double y, double height) {
    if (!VerdictChart.isKnown(trend)) {
      return;
    }
    SlopeUnit pace = SlopeUnit.of(view);
    TrendStatistics found = trend.statistics();
    Color color = VerdictLook.of(found.verdict()).color();
    double zero = scale.x(0);
    double end = scale.x(100 * pace.of(found.slope()));
    double thick = Math.min(16, 0.6 * height);
    var bar =
        new Rectangle2D.Double(Math.min(zero, end), y - thick / 2, Math.abs(end - zero), thick);
    pen.fill(bar, VerdictLook.of(found.verdict()).isChange() ? color : BAR);
    double cap = Math.min(3.5, thick / 3);
    double low = 100 * pace.of(found.slopeLow());
    double high = 100 * pace.of(found.slopeHigh());
    pen.line(scale.x(low), y, scale.x(high), y, WHISKER, Theme.TEXT);
    drawEnd(pen, scale, low, y, cap);
    drawEnd(pen, scale, high, y, cap);
  }

  /** A cross line where the interval ends, a tip where it goes on beyond the scale. */
  private static void drawEnd(Pen pen, SlopeScale scale, double value, double y, double cap) {
    double x = scale.x(value);
    double back = value < scale.low() ? cap : value > scale.high() ? -cap : 0;
    pen.line(x, y, x + back, y - cap, WHISKER, Theme.TEXT);
    pen.line(x, y, x + back, y + cap, WHISKER, Theme.TEXT);
  }

  private void drawVerdict(Pen pen, TopicTrend trend, LabelRows rows, int row) {
    VerdictLook look = VerdictLook.of(trend.statistics().verdict());
    double left = rows.area().getMaxX() - NOTES + 16;
    look.draw(pen, left, rows.top(row) + rows.height() / 2);
    String word = view.words().verdict(trend.statistics().verdict());
    String points = Percent.points(SlopeUnit.of(view).of(trend.statistics().slope()));
    String note = VerdictChart.isKnown(trend) ? view.words().listed(word, points) : word;
    rows.drawNoteAfter(pen, row, note, left + 10);
  }
}
