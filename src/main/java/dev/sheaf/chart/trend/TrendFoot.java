package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.LineBreaks;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.trend.Period;
import java.util.ArrayList;
import java.util.List;

/** The foot of a page of trends: source, dates, how many papers, and which are not in it. */
record TrendFoot(TrendView view) {
  /** The foot, with what a chart has to add. */
  String with(String... notes) {
    TrendWords words = view.words();
    List<String> parts = new ArrayList<>();
    parts.add(view.source());
    if (!view.isEmpty()) {
      List<Period> periods = view.periods();
      String last = view.period(periods.size() - 1);
      parts.add(periods.size() == 1 ? last : view.period(0) + " – " + last);
      parts.add(words.papers(sum(view.papers())));
      notDrawn(parts);
    }
    if (view.trends().undated() > 0) {
      parts.add(words.undated(view.trends().undated()));
    }
    parts.addAll(List.of(notes));
    return String.join(LineBreaks.BETWEEN, parts.stream().filter(part -> !part.isBlank()).toList());
  }

  private void notDrawn(List<String> parts) {
    PeriodWindow window = view.window();
    if (window.size() < view.periods().size()) {
      long all = sum(view.papers());
      long drawn = sum(view.papers().subList(window.from(), window.to()));
      String first = view.period(window.from());
      parts.add(view.words().notDrawn(all - drawn, first, view.period(window.to() - 1)));
    }
  }

  /** That there are more labels than are drawn; empty if there are not. */
  String more() {
    int hidden = view.hidden();
    return hidden == 0 ? "" : view.words().moreLabels(view.facet(), hidden);
  }

  /** What shares from and to are taken from; empty if there is but one period. */
  String shifts() {
    if (view.telling().size() < 2) {
      return "";
    }
    return view.words().shiftNote();
  }

  private static long sum(List<Integer> papers) {
    return papers.stream().mapToLong(Integer::longValue).sum();
  }
}
