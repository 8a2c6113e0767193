package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.report.Percent;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Changes from left to right, with zero among them.
 *
 * @param low the smallest, a multiple of the step
 * @param high the largest, a multiple of the step
 */
record ChangeScale(double low, double high, double step, double left, double right) {
  private static final int TICKS = 6;
  private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0);

  /** A scale that holds all these values and zero. */
  static ChangeScale of(double[] values, double left, double right) {
    double least = Math.min(0, DoubleStream.of(values).min().orElse(0));
    double most = Math.max(0, DoubleStream.of(values).max().orElse(0));
    double span = most > least ? most - least : 1;
    double power = Math.pow(10, Math.floor(Math.log10(span / TICKS)));
    double step =
        STEPS.stream().map(s -> s * power).filter(s -> s * TICKS >= span).findFirst().orElse(power);
    double low = Math.floor(least / step + 1e-9) * step;
    double high = Math.max(low + step, Math.ceil(most / step - 1e-9) * step);
    return new ChangeScale(low, high, step, left, right);
  }

  double x(double value) {
    double within = Math.max(low, Math.min(high, value));
    return left + (right - left) * (within - low) / (high - low);
  }

  double middle() {
    return (left + right) / 2;
  }

  /** Draws a line for each step, with its number under it. */
  void draw(Pen pen, double top, double bottom) {
    long first = Math.round(low / step);
    int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    LongStream.rangeClosed(first, Math.round(high / step))
        .forEach(
            i -> {
              double x = x(i * step);
              pen.line(x, top, x, bottom, Theme.THIN, i == 0 ? Theme.RULE : Theme.GRID);
              String size = Percent.number(Math.abs(i) * step, decimals);
              String text = i == 0 ? "0" : (i < 0 ? "\u2212" : "+") + size;
              pen.textAround(text, TimeScale.font(), Theme.QUIET_TEXT, x, bottom + 16);
            });
  }
}
