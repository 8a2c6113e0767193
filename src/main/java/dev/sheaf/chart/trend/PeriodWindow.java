package dev.sheaf.chart.trend;

import java.util.List;

/**
 * The periods that are drawn. Thin periods at either end, such as those of a few old papers that a
 * digest looks back on, would be drawn as large as all others and say next to nothing: they are
 * left out, and the chart says so.
 *
 * @param from the first period's position in the timeline
 * @param to the position after the last one's
 */
record PeriodWindow(int from, int to) {
  /** So many papers say something of a share, however many others there are. */
  private static final double ENOUGH = 100;

  /** What part of the papers that a period usually has makes it more than thin. */
  private static final double THIN = 0.1;

  /** The periods worth drawing, of these numbers of papers. */
  static PeriodWindow of(List<Integer> papers) {
    double least = Math.min(ENOUGH, THIN * usual(papers));
    int from = 0;
    while (from < papers.size() && papers.get(from) < least) {
      from++;
    }
    int to = papers.size();
    while (to > from && papers.get(to - 1) < least) {
      to--;
    }
    return new PeriodWindow(from, to);
  }

  /** Half of all papers are in periods with at most so many. */
  private static int usual(List<Integer> papers) {
    long half = papers.stream().mapToLong(Integer::longValue).sum() / 2;
    long passed = 0;
    for (int size : papers.stream().sorted().toList()) {
      passed += size;
      if (passed >= half) {
        return size;
      }
    }
    return 0;
  }

  int size() {
    return to - from;
  }
}
