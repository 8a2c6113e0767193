package dev.sheaf.chart.trend;

import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.TopicTrend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Periods taken together for ranking, so that places change for a reason and not from day to day.
 *
 * @param periods their positions in the timeline
 * @param ranked the labels, most papers first; equal ones in the order of the view
 */
record RankUnit(
    Granularity granularity, String name, List<Integer> periods, List<TopicTrend> ranked) {
  private static final int MOST_UNITS = 16;
  private static final int MOST_LABELS = 12;

  /** The labels that are ranked against each other. */
  static List<TopicTrend> labels(TrendView view) {
    return view.shown().stream().limit(MOST_LABELS).toList();
  }

  /** The units that have papers, of the finest granularity that gives few enough. */
  static List<RankUnit> of(TrendView view) {
    List<RankUnit> units = List.of();
    for (Granularity granularity : Granularity.values()) {
      boolean enough = !units.isEmpty() && units.size() <= MOST_UNITS;
      if (granularity.compareTo(view.granularity()) >= 0 && !enough) {
        units = of(view, granularity);
      }
    }
    return units;
  }

  private static List<RankUnit> of(TrendView view, Granularity granularity) {
    List<Integer> papers = view.papers();
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    for (int position : view.positions().filter(i -> papers.get(i) > 0).toArray()) {
      Period period = view.periods().get(position);
      String name = granularity.of(period.first()).name();
      members.computeIfAbsent(name, n -> new ArrayList<>()).add(position);
    }
    List<RankUnit> units = new ArrayList<>();
    members.forEach(
        (name, periods) ->
            units.add(new RankUnit(granularity, name, periods, ranked(view, periods))));
    return units;
  }

  private static List<TopicTrend> ranked(TrendView view, List<Integer> periods) {
    return labels(view).stream()
        .sorted(
            Comparator.comparingDouble((TopicTrend t) -> PooledShare.of(t, periods).count())
                .reversed())
        .toList();
  }

  /** Whether papers of it may be missing. */
  boolean isUnfinished(TrendView view) {
    return periods.stream().anyMatch(view.timeline()::isUnfinished);
  }

  /** The place of a label, from 1. */
  int place(TopicTrend trend) {
    return ranked.indexOf(trend) + 1;
  }

  boolean hasNone(TopicTrend trend) {
    return PooledShare.of(trend, periods).count() == 0;
  }
}
