package dev.sheaf.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.math.Normal;
import dev.sheaf.trend.TrendStatistics.ChangePoint;
import dev.sheaf.trend.statistics.Dependence;
import dev.sheaf.trend.statistics.MannKendall;
import dev.sheaf.trend.statistics.PairSlopes;
import dev.sheaf.trend.statistics.SenSlope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The results of the tests of one label, before correction for the number of labels.
 *
 * <p>From eight periods on there are two tests. {@link MannKendall}, with the largest p of the
 * plain one, that after Hamed and Rao, and that for a {@link Dependence} that is not significant in
 * so few periods: a correction may take significance away but never adds it. It looks at the order
 * of shares alone, so that counts which vary more than by chance do not mislead it; but it needs a
 * long way up or down. For a jump that stays there is the clearest of the {@link ChangePoints}; of
 * up to twelve periods the last two, too few for that one, are held against the others. With three
 * to seven periods there are too few orders to tell, and the counts are tested: along a line, and
 * the last period against those before ({@link CochranArmitage}), with a variance that is widened
 * by what all labels scatter ({@link Dispersion}) and by a wobble of 5 % of the share that is never
 * news. The smallest p of two tests counts twice, of three thrice (Bonferroni). A label that is
 * absent at first is tested for {@link Newness} instead.
 *
 * @param series the label in the tested periods
 * @param sen the slope
 * @param p of the tests; empty if there are less than 3 periods or less than 30 papers
 * @param change by how much the share changes over all periods, by the test with the smaller p
 * @param jump where the share jumps, if it is that which was found
 * @param absent for how many periods the label was not there, if newness was tested; else 0
 * @param uncertainty half the width of the 95 % interval of the change
 */
record Evidence(
    ShareSeries series,
    SenSlope sen,
    OptionalDouble p,
    double change,
    Optional<ChangePoint> jump,
    int absent,
    double uncertainty) {
  private static final int MIDDLING_SERIES = 12;
  private static final int LONG_SERIES = 8;
  static final int SHORT_SERIES = 3;
  static final double FEWEST_PAPERS = 30;
  private static final double WOBBLE = 0.05;

  /**
   * Tests a label.
   *
   * @param dispersion by how much the variance of counts is larger than binomial
   */
  static Evidence of(ShareSeries series, double dispersion) {
    int n = series.size();
    if (n < 2) {
      return untested(series, new SenSlope(0, -1, 1));
    }
    PairSlopes slopes = new PairSlopes(series.times(), series.shares());
    MannKendall kendall = careful(series, slopes.median());
    SenSlope sen = slopes.sen(kendall.variance());
    if (n < SHORT_SERIES || series.count() < FEWEST_PAPERS) {
      return untested(series, sen);
    }
    if (series.share() >= 1) {
      return new Evidence(series, sen, OptionalDouble.of(1), 0, Optional.empty(), 0, 0);
    }
    Evidence evidence =
        n >= LONG_SERIES ? ofLong(series, sen, kendall) : ofShort(series, sen, dispersion);
    Newness newness = Newness.of(series, dispersion);
    return newness.absent() > 0 ? evidence.with(newness) : evidence;
  }

  private static MannKendall careful(ShareSeries series, double slope) {
    int n = series.size();
    double[] detrended = new double[n];
    Arrays.setAll(detrended, t -> series.share(t) - slope * (series.time(t) + 1));
    MannKendall plain = MannKendall.of(series.shares());
    double correlation = Dependence.of(CochranArmitage.residuals(series));
    return Stream.of(
            plain, plain.autocorrelated(detrended, n - 1), plain.autoregressive(n, correlation))
        .max(comparingDouble(MannKendall::p))
        .orElseThrow();
  }

  private static Evidence untested(ShareSeries series, SenSlope sen) {
    return new Evidence(series, sen, OptionalDouble.empty(), 0, Optional.empty(), 0, 1);
  }

  private static Evidence ofLong(ShareSeries series, SenSlope sen, MannKendall kendall) {
    List<ChangePoint> jumps = new ArrayList<>();
    ChangePoints.clearest(series).ifPresent(jumps::add);
    if (series.size() <= MIDDLING_SERIES) {
      jumps.add(ChangePoints.ofTheLastTwo(series));
    }
    ChangePoint jump = Collections.min(jumps, comparingDouble(ChangePoint::p));
    boolean isJump = jump.p() < kendall.p();
    double p = (1 + jumps.size()) * Math.min(jump.p(), kendall.p());
    return new Evidence(
        series,
        sen,
        OptionalDouble.of(Math.min(1, p)),
        isJump ? jump.after() - jump.before() : sen.slope() * series.span(),
        isJump ? Optional.of(jump) : Optional.empty(),
        0,
        (sen.high() - sen.low()) / 2 * series.span());
  }

  private static Evidence ofShort(ShareSeries series, SenSlope sen, double dispersion) {
    double[] last = new double[series.size()];
    last[last.length - 1] = 1;
    CochranArmitage line = CochranArmitage.of(series, series.times(), dispersion, WOBBLE);
    CochranArmitage step = CochranArmitage.of(series, last, dispersion, WOBBLE);
    return new Evidence(
        series,
        sen,
        OptionalDouble.of(Math.min(1, 2 * Math.min(line.p(), step.p()))),
        step.p() < line.p() ? step.slope() : line.slope() * series.span(),
        Optional.empty(),
        0,
        Normal.QUANTILE_975 * line.deviation() * series.span());
  }

  private Evidence with(Newness newness) {
    return new Evidence(
        series, sen, OptionalDouble.of(newness.p()), change, jump, newness.absent(), uncertainty);
  }
}
