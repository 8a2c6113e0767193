package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.trend.Period;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Periods side by side, each a column of the same width.
 *
 * @param window which periods, by their position in the timeline
 * @param dates the font of their dates
 */
record TimeScale(List<Period> periods, PeriodWindow window, Font dates, double left, double right) {
  /** From here on columns are wide enough to stand apart. */
  private static final double ROOMY = 9;

  static Font font() {
    return Typeface.font(12.5);
  }

  static TimeScale of(TrendView view, double left, double right) {
    return new TimeScale(view.periods(), view.window(), font(), left, right);
  }

  /** A copy with smaller dates. */
  TimeScale small() {
    return new TimeScale(periods, window, Typeface.font(11), left, right);
  }

  double width() {
    return (right - left) / Math.max(1, window.size());
  }

  /** Where the column of a period begins. */
  double start(int period) {
    return left + (period - window.from()) * width();
  }

  double center(int period) {
    return start(period) + width() / 2;
  }

  /** A column from top to bottom, a little apart from its neighbours where there is room. */
  Rectangle2D column(int period, double top, double bottom) {
    double gap = width() >= ROOMY ? Math.min(8, 0.12 * width()) : 0;
    return new Rectangle2D.Double(start(period) + gap / 2, top, width() - gap, bottom - top);
  }

  /** Writes the dates under a base line. */
  void drawDates(Pen pen, double top, Color color) {
    List<Period> drawn = periods.subList(window.from(), window.to());
    for (TimeTicks.Tick tick : TimeTicks.of(drawn, width(), dates)) {
      double x = center(window.from() + tick.position());
      pen.line(x, top, x, top + 4, Theme.THIN, Theme.RULE);
      pen.textAround(tick.text(), dates, color, x, top + 17);
    }
  }
}
