package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.LabelRows;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.report.Percent;
import dev.sheaf.report.trend.TrendSentence;
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

  /** How much further than the largest change an interval may reach before it is cut. */
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
    ChangeScale scale = scale(trends, rows.left() + 6, area.getMaxX() - NOTES);
    if (trends.stream().anyMatch(trend -> VerdictChart.known(trend).isPresent())) {
      scale.draw(pen, rows.top(0), rows.bottom());
      String unit = view.words().points();
      pen.textAround(unit, TimeScale.font(), Theme.TEXT, scale.middle(), rows.bottom() + 36);
    }
    rows.drawNames(pen);
    for (int row = 0; row < trends.size(); row++) {
      drawRow(pen, trends.get(row), scale, rows.top(row) + rows.height() / 2, rows.height());
      drawVerdict(pen, trends.get(row), rows, row);
    }
  }

  /** A scale for all changes and the intervals of those that change; of others, what is near. */
  private ChangeScale scale(List<TopicTrend> trends, double left, double right) {
    double widest =
        trends.stream().flatMapToDouble(this::mustBeSeen).map(Math::abs).max().orElse(0);
    double limit = widest == 0 ? Double.POSITIVE_INFINITY : ROOM * widest;
    double[] ends =
        trends.stream()
            .flatMapToDouble(this::points)
            .map(points -> Math.max(-limit, Math.min(limit, points)))
            .toArray();
    return ChangeScale.of(ends, left, right);
  }

  private DoubleStream mustBeSeen(TopicTrend trend) {
    return points(trend).limit(trend.statistics().verdict().isChange() ? 3 : 1);
  }

  /** The change and the ends of its interval; nothing where it is not known. */
  private DoubleStream points(TopicTrend trend) {
    return VerdictChart.known(trend).stream()
        .flatMapToDouble(change -> DoubleStream.of(change.size(), change.low(), change.high()))
        .map(size -> 100 * size);
  }

  private void drawRow(Pen pen, TopicTrend trend, ChangeScale scale, double y, double height) {
    double[] points = points(trend).toArray();
    if (points.length == 0) {
      drawLack(pen, trend.statistics(), scale, y);
      return;
    }
    VerdictLook look = VerdictLook.of(trend.statistics().verdict());
    double zero = scale.x(0);
    double end = scale.x(points[0]);
    double thick = Math.min(16, 0.6 * height);
    var bar =
        new Rectangle2D.Double(Math.min(zero, end), y - thick / 2, Math.abs(end - zero), thick);
    pen.fill(bar, look.isChange() ? look.color() : BAR);
    double cap = Math.min(3.5, thick / 3);
    pen.line(scale.x(points[1]), y, scale.x(points[2]), y, WHISKER, Theme.TEXT);
    drawEnd(pen, scale, points[1], y, cap);
    drawEnd(pen, scale, points[2], y, cap);
  }

  /** How many papers would tell, in the place of the bar. */
  private void drawLack(Pen pen, TrendStatistics statistics, ChangeScale scale, double y) {
    if (statistics.needed() > 0) {
      String text = view.words().wouldTell(TrendSentence.needed(statistics));
      pen.textAround(text, TimeScale.font(), Theme.QUIET_TEXT, scale.middle(), y + 4);
    }
  }

  /** A cross line where the interval ends, a tip where it goes on beyond the scale. */
  private static void drawEnd(Pen pen, ChangeScale scale, double value, double y, double cap) {
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
    String note =
        VerdictChart.known(trend)
            .map(change -> Percent.points(change.size()))
            .map(points -> view.words().listed(word, points))
            .orElse(word);
    rows.drawNoteAfter(pen, row, note, left + 10);
  }
}
