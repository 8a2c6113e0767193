package dev.sheaf.chart.trend;

import java.util.List;

/**
 * The periods that are drawn. A long lead or tail of periods with hardly any papers, such as the
 * few old papers that a digest looks back on, would press all others into a corner: it is left out,
 * and the chart says so.
 *
 * @param from the first period's position in the timeline
 * @param to the position after the last one's
 */
record PeriodWindow(int from, int to) {
  /** How many of the papers may be left out at each end. */
  private static final double HARDLY_ANY = 0.01;

  /** What part of the timeline is long. */
  private static final double LONG = 0.25;

  /** The periods worth drawing, of these numbers of papers. */
  static PeriodWindow of(List<Integer> papers) {
    int size = papers.size();
    double spare = HARDLY_ANY * papers.stream().mapToLong(Integer::longValue).sum();
    int from = 0;
    for (double left = spare; from < size && papers.get(from) <= left; from++) {
      left -= papers.get(from);
    }
    int to = size;
    for (double left = spare; to > from && papers.get(to - 1) <= left; to--) {
      left -= papers.get(to - 1);
    }
    boolean empty = from == to;
    return new PeriodWindow(
        empty || from < LONG * size ? 0 : from, empty || size - to < LONG * size ? size : to);
  }

  int size() {
    return to - from;
  }
}
