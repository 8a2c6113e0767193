package dev.sheaf.chart;

import dev.sheaf.trend.TopicTrend;

/** The name of a label at the end of its line, with its shares from and to and its verdict. */
final class ShareLabel {
  private ShareLabel() {}

  static EndLabels.Label of(TrendView view, TopicTrend trend, double width) {
    Words words = view.words();
    Shift shift = Shift.of(trend, view);
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
