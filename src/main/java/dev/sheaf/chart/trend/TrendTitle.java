package dev.sheaf.chart.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.chart.words.Headlines;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.report.Percent;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the trends of labels come to: which ones change by more than chance, and how far; said
 * soberly if none does.
 */
record TrendTitle(TrendView view) {
  private static final int NAMED = 3;

  /** Who moves from where to where. */
  String movers() {
    List<TopicTrend> movers = changing();
    if (movers.isEmpty()) {
      return nothing();
    }
    List<String> statements = new ArrayList<>();
    movers.stream().limit(NAMED).map(this::statement).forEach(statements::add);
    if (movers.size() > NAMED) {
      statements.add(view.headlines().others(view.facet(), movers.size() - NAMED));
    }
    return view.headlines().joined(statements);
  }

  /** How many labels have which verdict. */
  String verdicts() {
    if (view.isEmpty() || all(Verdict.TOO_FEW_TO_TELL) || changing().isEmpty()) {
      return nothing();
    }
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    view.shown().forEach(trend -> counts.merge(verdict(trend), 1, Integer::sum));
    List<Verdict> order =
        List.of(
            Verdict.RISING,
            Verdict.FALLING,
            Verdict.NEW,
            Verdict.GONE,
            Verdict.FLUCTUATING,
            Verdict.STEADY,
            Verdict.TOO_FEW_TO_TELL);
    List<String> parts =
        order.stream()
            .filter(counts::containsKey)
            .map(verdict -> view.headlines().counted(verdict, counts.get(verdict)))
            .toList();
    return view.headlines().counted(view.facet(), view.shown().size(), parts);
  }

  /** What is said if nothing moves. */
  String nothing() {
    TrendWords words = view.words();
    Headlines headlines = view.headlines();
    if (view.isEmpty()) {
      return headlines.noLabels(view.facet());
    }
    if (all(Verdict.TOO_FEW_TO_TELL)) {
      long periods = view.papers().stream().filter(count -> count > 0).count();
      long papers = view.papers().stream().mapToLong(Integer::longValue).sum();
      return headlines.tooLittle(words.papers(papers), words.periods(view.granularity(), periods));
    }
    boolean fluctuates =
        view.shown().stream().anyMatch(trend -> verdict(trend) == Verdict.FLUCTUATING);
    return fluctuates
        ? headlines.noDirection(view.facet())
        : headlines.nothingChanges(view.facet());
  }

  /** The labels that change, those that change most first. */
  List<TopicTrend> changing() {
    return view.isEmpty()
        ? List.of()
        : view.shown().stream()
            .filter(trend -> verdict(trend).isChange())
            .sorted(
                comparingDouble((TopicTrend trend) -> ShareShift.of(trend, view).size())
                    .reversed()
                    .thenComparing(TopicTrend::label))
            .toList();
  }

  private boolean all(Verdict verdict) {
    return view.shown().stream().allMatch(trend -> verdict(trend) == verdict);
  }

  private static Verdict verdict(TopicTrend trend) {
    return trend.statistics().verdict();
  }

  private String statement(TopicTrend trend) {
    TrendWords words = view.words();
    Headlines headlines = view.headlines();
    String name = view.brief(trend);
    ShareShift shift = ShareShift.of(trend, view);
    String to = words.percent(Percent.of(shift.to()));
    if (verdict(trend) == Verdict.NEW) {
      return headlines.isNew(name, to);
    }
    String from = words.percent(Percent.of(shift.from()));
    if (verdict(trend) == Verdict.GONE) {
      return headlines.isGone(name, from);
    }
    return shift.to() > shift.from()
        ? headlines.up(name, from, to)
        : headlines.down(name, from, to);
  }
}
