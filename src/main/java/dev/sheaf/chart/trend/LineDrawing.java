package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a {@link LineChart} of a few labels, one at least, in one plot. */
record LineDrawing(Caption caption, TrendView view) implements Drawing {
  private static final double AXIS = 52;
  private static final double DATES = 24;
  private static final double NAME = 240;

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = LineLegend.of(view).draw(pen, whole);
    var labels = new EndLabels(view.shown().stream().map(this::label).toList());
    double left = area.getMinX() + AXIS;
    double right = area.getMaxX() - labels.width();
    double bottom = area.getMaxY() - DATES;
    var time = TimeScale.of(view, left, right);
    List<ShareLine> lines = lines();
    double highest = lines.stream().mapToDouble(ShareLine::highest).max().orElse(1);
    ShareScale shares = ShareScale.of(highest, 5, area.getMinY() + 6, bottom);
    shares.drawGrid(pen, view.words(), left, right);
    var plot = new Rectangle2D.Double(left, shares.top(), right - left, bottom - shares.top());
    lines.forEach(line -> line.draw(pen, time, shares));
    time.drawDates(pen, bottom, Theme.QUIET_TEXT);
    labels.draw(pen.graphics(), view.shown().stream().map(t -> shares.y(last(t))).toList(), plot);
  }

  private List<ShareLine> lines() {
    double middle = (view.shown().size() - 1) / 2.0;
    return IntStream.range(0, view.shown().size())
        .mapToObj(i -> new ShareLine(view, view.shown().get(i), i - middle))
        .toList();
  }

  /** The share in the last period drawn that has papers. */
  private double last(TopicTrend trend) {
    return view.positions()
        .mapToObj(trend.points()::get)
        .filter(point -> point.papers() > 0)
        .reduce((a, b) -> b)
        .map(TrendPoint::share)
        .orElse(0.0);
  }

  private EndLabels.Label label(TopicTrend trend) {
    return ShareLabel.of(view, trend, NAME);
  }
}
