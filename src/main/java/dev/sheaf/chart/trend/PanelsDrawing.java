package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Verdict;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a {@link LineChart} of many labels: a panel each, with the same dates under all. */
record PanelsDrawing(Caption caption, TrendView view) implements Drawing {
  private static final int MANY = 12;
  private static final double GAP = 16;
  private static final double AXIS = 44;
  private static final double NAME = 21;
  private static final double DATES = 26;
  private static final int PANEL = 132;
  private static final int AROUND = 190;

  /** How many times the lowest panel the highest may be before one scale hides the lowest. */
  private static final double COMPARABLE = 3;

  /** How high a page of such panels is. */
  int height() {
    int rows = (view.shown().size() + columns() - 1) / columns();
    return AROUND + rows * PANEL;
  }

  private int columns() {
    return view.shown().size() <= MANY ? 3 : 4;
  }

  /** Whether panels can be compared by height, in words. */
  String scaleNote() {
    return hasOneScale() ? view.words().oneScale() : view.words().ownScales();
  }

  private List<Double> heights() {
    return view.shown().stream().map(t -> line(t).highest()).toList();
  }

  private boolean hasOneScale() {
    double low = heights().stream().mapToDouble(Double::doubleValue).min().orElse(1);
    return highest() <= COMPARABLE * low;
  }

  private double highest() {
    return heights().stream().mapToDouble(Double::doubleValue).max().orElse(1);
  }

  private ShareLine line(TopicTrend trend) {
    return new ShareLine(view, trend, 0);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = LineLegend.of(view).draw(pen, whole);
    int columns = columns();
    int rows = (view.shown().size() + columns - 1) / columns;
    double width = (area.getWidth() - GAP * (columns - 1)) / columns;
    double height = (area.getHeight() - DATES) / rows;
    double common = hasOneScale() ? highest() : 0;
    for (int i = 0; i < view.shown().size(); i++) {
      int row = i / columns;
      double left = area.getMinX() + (i % columns) * (width + GAP);
      double top = area.getMinY() + row * height;
      var panel = new Rectangle2D.Double(left, top, width, height);
      boolean lowest = i + columns >= view.shown().size();
      draw(pen, view.shown().get(i), common, panel, lowest);
    }
  }

  private void draw(
      Pen pen, TopicTrend trend, double common, Rectangle2D panel, boolean withDates) {
    drawName(pen, trend, panel);
    ShareLine line = line(trend);
    double left = panel.getMinX() + AXIS;
    double bottom = panel.getMaxY() - 16;
    var time = TimeScale.of(view, left, panel.getMaxX()).small();
    double highest = common > 0 ? common : line.highest();
    ShareScale shares = ShareScale.of(highest, 2, panel.getMinY() + NAME + 6, bottom);
    shares.drawGrid(pen, view.words(), left, panel.getMaxX());
    line.draw(pen, time, shares);
    if (withDates) {
      time.drawDates(pen, bottom, Theme.QUIET_TEXT);
    }
  }

  /** The name, and at the right what is said of it. */
  private void drawName(Pen pen, TopicTrend trend, Rectangle2D panel) {
    Font font = Typeface.font(13.5);
    Font small = Theme.source();
    Verdict verdict = trend.statistics().verdict();
    String word = view.words().verdict(verdict);
    double base = panel.getMinY() + 14;
    double right = panel.getMaxX();
    double room = panel.getWidth() - Typeface.width(word, small) - 26;
    Color color = VerdictLook.of(verdict).color();
    pen.text(Pen.fitted(view.name(trend), font, room), font, Theme.TEXT, panel.getMinX(), base);
    pen.textBefore(word, small, Palette.forText(color), right, base);
    double mark = right - Typeface.width(word, small) - 8;
    VerdictLook.of(verdict).draw(pen, mark, base - 4);
  }
}
