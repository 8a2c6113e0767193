package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.report.Percent;
import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares from 0 upwards, at round numbers of percent.
 *
 * @param max the share at the top
 */
record ShareScale(double max, double step, double top, double bottom) {
  private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0);

  /** A little more than the highest share, so that no point lies on the edge. */
  private static final double ROOM = 1.04;

  static Font font() {
    return Typeface.font(12.5);
  }

  /**
   * A scale with room for a share.
   *
   * @param highest the highest share that must have room
   * @param ticks how many round numbers above zero it has at most
   */
  static ShareScale of(double highest, int ticks, double top, double bottom) {
    double wanted = Math.max(highest, 0.001) / (ticks + 0.99);
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double step =
        STEPS.stream().map(s -> s * power).filter(s -> s >= wanted).findFirst().orElse(power);
    return new ShareScale(Math.min(1, Math.max(highest * ROOM, step)), step, top, bottom);
  }

  double y(double share) {
    return bottom - (bottom - top) * Math.min(1, Math.max(0, share / max));
  }

  List<Double> ticks() {
    int count = (int) Math.floor(max / step + 1e-9);
    return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
  }

  String text(double tick) {
    double percent = 100 * step;
    int decimals = tick == 0 || percent > 0.99 ? 0 : percent > 0.099 ? 1 : 2;
    return Percent.number(100 * tick, decimals);
  }

  /** Draws grid lines from left to right, with their numbers before them. */
  void drawGrid(Pen pen, TrendWords words, double left, double right) {
    for (double tick : ticks()) {
      double y = y(tick);
      pen.line(left, y, right, y, Theme.THIN, tick == 0 ? Theme.RULE : Theme.GRID);
      String text = words.percent(text(tick));
      pen.textBefore(text, font(), Theme.QUIET_TEXT, left - 7, y + 4.5);
    }
  }
}
