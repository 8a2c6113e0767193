package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.EndLabels;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.report.Percent;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Verdict;

/** The name of a label at the end of its line, with its shares from and to and its verdict. */
final class ShareLabel {
  private ShareLabel() {}

  static EndLabels.Label of(TrendView view, TopicTrend trend, double width) {
    TrendWords words = view.words();
    ShareShift shift = ShareShift.of(trend, view);
    String from = words.percent(Percent.of(shift.from()));
    String to = words.percent(Percent.of(shift.to()));
    Verdict verdict = trend.statistics().verdict();
    String all = words.percent(Percent.of(PooledShare.of(trend, view.telling()).share()));
    String shares = verdict == Verdict.TOO_FEW_TO_TELL ? all : words.fromTo(from, to);
    return new EndLabels.Label(
        Pen.fitted(view.name(trend), Theme.label(), width),
        view.telling().size() > 1 ? words.listed(shares, words.verdict(verdict)) : all,
        view.palette().color(trend.label().name()));
  }
}
