package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Collections;
import java.util.List;

/**
 * How many papers there are in each period, as small columns: how much the shares above rest on.
 */
record PapersStrip(TrendView view) {
  private static final Color BARS = new Color(0x9CB8CC);

  void draw(Pen pen, TimeScale time, double top, double bottom) {
    List<Integer> papers = view.papers();
    int most =
        Math.max(1, Collections.max(papers.subList(time.window().from(), time.window().to())));
    var bars = new Path2D.Double();
    for (int period : view.positions().filter(p -> papers.get(p) > 0).toArray()) {
      double height = (bottom - top) * papers.get(period) / most;
      bars.append(time.column(period, bottom - height, bottom), false);
    }
    pen.fill(bars, BARS);
    pen.line(time.left(), bottom, time.right(), bottom, Theme.THIN, Theme.RULE);
    double left = time.left() - 7;
    pen.textBefore(view.words().papersAxis(), Theme.source(), Theme.QUIET_TEXT, left, bottom);
    pen.textBefore(Theme.count(most), Theme.source(), Theme.QUIET_TEXT, left, top + 4);
  }
}
