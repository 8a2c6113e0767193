package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.trend.TopicTrend;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;

/** Draws {@link RankChart}, of one label and one period with papers at least. */
record RankDrawing(Caption caption, TrendView view) implements Drawing {
  private static final double AXIS = 34;
  private static final double DATES = 24;
  private static final double NAME = 240;
  private static final double HEAD = 22;
  private static final double DOT = 13;
  private static final double GAP = 12;
  private static final Color QUIET = new Color(0xD2D2D2);
  private static final BasicStroke QUIET_LINE =
      new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  private static final BasicStroke LINE =
      new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private List<TopicTrend> trends() {
    return RankUnit.labels(view);
  }

  private Color color(TopicTrend trend) {
    return RankChart.highlighted(view).contains(trend)
        ? view.palette().color(trend.label().name())
        : QUIET;
  }

  /** Those in colour last, on top of the others. */
  private List<TopicTrend> inOrder() {
    List<TopicTrend> highlighted = RankChart.highlighted(view);
    return trends().stream().sorted(Comparator.comparing(highlighted::contains)).toList();
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = key().draw(pen, whole);
    List<RankUnit> units = RankUnit.of(view);
    EndLabels labels = labels();
    var plot =
        new Rectangle2D.Double(
            area.getMinX() + AXIS,
            area.getMinY() + HEAD,
            area.getWidth() - AXIS - labels.width(),
            area.getHeight() - DATES - HEAD);
    String place = view.words().place();
    double base = area.getMinY() + 12;
    pen.text(place, TimeScale.font(), Theme.QUIET_TEXT, area.getMinX(), base);
    var places = new Places(units, plot, trends().size());
    drawPlaces(pen, places);
    for (TopicTrend trend : inOrder()) {
      drawLine(pen, places, trend);
      drawDots(pen, places, trend);
    }
    drawDates(pen, places);
    List<Double> ends = trends().stream().map(t -> places.y(units.size() - 1, t)).toList();
    labels.draw(pen.graphics(), ends, plot);
  }

  private EndLabels labels() {
    return new EndLabels(trends().stream().map(this::label).toList());
  }

  private EndLabels.Label label(TopicTrend trend) {
    Color color = color(trend).equals(QUIET) ? Theme.QUIET_TEXT : color(trend);
    return new EndLabels.Label(Pen.fitted(view.name(trend), Theme.label(), NAME), "", color);
  }

  /** Where units and places are on the page. */
  private record Places(List<RankUnit> units, Rectangle2D plot, int count) {
    double x(int unit) {
      double width = plot.getWidth() / units.size();
      return plot.getMinX() + (unit + 0.5) * width;
    }

    double y(int place) {
      return plot.getMinY() + (place - 0.5) * plot.getHeight() / count;
    }

    double y(int unit, TopicTrend trend) {
      return y(units.get(unit).place(trend));
    }
  }

  private Legend key() {
    var key = new Legend();
    if (view.hasUnfinished()) {
      key.hollow(view.words().unfinished(RankUnit.of(view).get(0).granularity()));
    }
    boolean some = RankUnit.of(view).stream().anyMatch(u -> trends().stream().anyMatch(u::hasNone));
    if (some) {
      key.note(view.words().withoutDot());
    }
    if (trends().size() > RankChart.FEW) {
      key.note(view.words().inColour(!RankChart.changing(view).isEmpty()));
    }
    if (view.hasPredicted()) {
      key.note(view.words().withPredicted());
    }
    return key;
  }

  private void drawPlaces(Pen pen, Places places) {
    for (int place = 1; place <= places.count(); place++) {
      double y = places.y(place);
      double left = places.plot().getMinX();
      pen.line(left, y, places.plot().getMaxX(), y, Theme.THIN, Theme.GRID);
      pen.textBefore(String.valueOf(place), TimeScale.font(), Theme.QUIET_TEXT, left - 10, y + 4.5);
    }
  }

  private void drawLine(Pen pen, Places places, TopicTrend trend) {
    var line = new Path2D.Double();
    line.moveTo(places.x(0), places.y(0, trend));
    for (int unit = 1; unit < places.units().size(); unit++) {
      double middle = (places.x(unit - 1) + places.x(unit)) / 2;
      double to = places.y(unit, trend);
      line.curveTo(middle, places.y(unit - 1, trend), middle, to, places.x(unit), to);
    }
    pen.draw(line, color(trend).equals(QUIET) ? QUIET_LINE : LINE, color(trend));
  }

  private void drawDots(Pen pen, Places places, TopicTrend trend) {
    for (int i = 0; i < places.units().size(); i++) {
      RankUnit unit = places.units().get(i);
      if (!unit.hasNone(trend)) {
        var dot = Pen.dot(places.x(i), places.y(i, trend), DOT);
        boolean unfinished = unit.periods().stream().anyMatch(view.timeline()::isUnfinished);
        pen.fill(dot, unfinished ? Color.WHITE : color(trend));
        pen.draw(dot, new BasicStroke(2), color(trend));
      }
    }
  }

  private void drawDates(Pen pen, Places places) {
    double base = places.plot().getMaxY() + 17;
    double right = Double.NEGATIVE_INFINITY;
    for (int unit = 0; unit < places.units().size(); unit++) {
      String name = places.units().get(unit).name();
      double half = Typeface.width(name, TimeScale.font()) / 2;
      if (places.x(unit) - half > right + GAP) {
        pen.textAround(name, TimeScale.font(), Theme.QUIET_TEXT, places.x(unit), base);
        right = places.x(unit) + half;
      }
    }
  }
}
