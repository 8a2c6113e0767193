package dev.sheaf.trend;

import dev.sheaf.trend.TrendStatistics.ChangePoint;
import dev.sheaf.trend.statistics.MannKendall;
import dev.sheaf.trend.statistics.PairSlopes;
import dev.sheaf.trend.statistics.SenSlope;
import java.util.List;

/**
 * Well-known tests of the shares of the periods shown, for those who want them. No verdict rests on
 * them: each period counts the same, however few papers it has.
 *
 * @param kendallP how probable an order of shares as clear as this is by chance: the test of Mann
 *     and Kendall; 1 if there are less than two periods
 * @param sen the median change of the share from one period to the next
 * @param changes where the share jumped for good, in order
 */
public record PeriodTests(double kendallP, SenSlope sen, List<ChangePoint> changes) {
  /** No test was possible. */
  public static final PeriodTests NONE = new PeriodTests(1, new SenSlope(0, -1, 1), List.of());

  private static final double THIN = 0.1;

  public PeriodTests {
    changes = List.copyOf(changes);
  }

  /** Tests the finished periods that have a tenth of the usual number of papers or more. */
  static PeriodTests of(Timeline timeline, List<TrendPoint> points, List<Expected> expected) {
    ShareSeries series = new ShareSeries(tested(timeline, points), points, expected);
    if (series.size() < 2) {
      return NONE;
    }
    MannKendall kendall = MannKendall.of(series.shares());
    SenSlope sen = new PairSlopes(series.times(), series.shares()).sen(kendall.variance());
    return new PeriodTests(kendall.p(), sen, ChangePoints.find(series));
  }

  private static int[] tested(Timeline timeline, List<TrendPoint> points) {
    int[] papers =
        timeline.finished().map(t -> points.get(t).papers()).filter(n -> n > 0).sorted().toArray();
    double least = papers.length == 0 ? 0 : Math.max(1, THIN * papers[papers.length / 2]);
    return timeline.finished().filter(t -> points.get(t).papers() >= least).toArray();
  }
}
