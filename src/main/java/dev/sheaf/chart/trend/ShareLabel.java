package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Percent;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.trend.TopicTrend;

/** The name of a label at the end of its line, with its shares from and to and its verdict. */
final class ShareLabel {
  private ShareLabel() {}

  static EndLabels.Label of(TrendView view, TopicTrend trend, double width) {
    TrendWords words = view.words();
    ShareShift shift = ShareShift.of(trend, view);
    String from = words.percent(Percent.of(shift.from()));
    String to = words.percent(Percent.of(shift.to()));
    String detail =
        words.listed(words.fromTo(from, to), words.verdict(trend.statistics().verdict()));
    return new EndLabels.Label(
        Pen.fitted(view.name(trend), Theme.label(), width),
        view.telling().size() > 1 ? detail : to,
        view.palette().color(trend.label().name()));
  }
}
