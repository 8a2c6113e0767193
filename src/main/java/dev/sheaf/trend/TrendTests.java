package dev.sheaf.trend;

import dev.sheaf.trend.TrendStatistics.ChangePoint;
import dev.sheaf.trend.statistics.BenjaminiHochberg;
import dev.sheaf.trend.statistics.SenSlope;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Tests all labels of a timeline together, in the finished periods.
 *
 * <p>A period without papers has no share and takes no part, nor does one with less than a tenth of
 * the papers that finished periods with papers usually have. Bursts are looked for in every period,
 * unfinished ones too: they are about a share, whatever the number of papers.
 *
 * <p>A label rises or falls if the adjusted p is at most 5 %, the change over all periods at least
 * a fifth of its share, and the shares at both ends say the same. It is steady if not, and if a
 * change as large as its share would have been seen; else uncertain. With less than 3 tested
 * periods or 30 papers there are too few to tell.
 */
final class TrendTests {
  static final double LEVEL = 0.05;
  private static final double SMALLEST_CHANGE = 0.2;
  private static final double LARGEST_UNSEEN = 0.5;
  private static final double THIN = 0.1;

  private TrendTests() {}

  /**
   * A label over the whole timeline.
   *
   * @param expected of the papers without labels, for each period
   */
  record Measured(List<TrendPoint> points, List<Expected> expected) {
    ShareSeries at(int[] periods) {
      return new ShareSeries(periods, points, expected);
    }
  }

  /** The statistics of labels, in the same order. */
  static List<TrendStatistics> of(Timeline timeline, List<Measured> labels) {
    if (labels.isEmpty()) {
      return List.of();
    }
    int[] tested = tested(timeline, labels.get(0).points());
    List<ShareSeries> series = labels.stream().map(label -> label.at(tested)).toList();
    double dispersion = Dispersion.of(series);
    List<Evidence> evidence =
        series.parallelStream().map(label -> Evidence.of(label, dispersion)).toList();
    double[] adjusted = adjusted(evidence);
    List<List<ChangePoint>> changes = series.parallelStream().map(ChangePoints::find).toList();
    List<TrendStatistics> statistics = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      SenSlope sen = evidence.get(i).sen();
      statistics.add(
          new TrendStatistics(
              sen.slope(),
              sen.low(),
              sen.high(),
              evidence.get(i).p().orElse(1),
              adjusted[i],
              bursts(labels.get(i).points()),
              changes.get(i),
              evidence.get(i).jump(),
              verdict(evidence.get(i), adjusted[i])));
    }
    return statistics;
  }

  /** The positions of the periods that tests look at. */
  static int[] tested(Timeline timeline, List<TrendPoint> points) {
    int[] papers =
        timeline.finished().map(t -> points.get(t).papers()).filter(n -> n > 0).sorted().toArray();
    double least = papers.length == 0 ? 0 : Math.max(1, THIN * papers[papers.length / 2]);
    return timeline.finished().filter(t -> points.get(t).papers() >= least).toArray();
  }

  private static List<TrendStatistics.Burst> bursts(List<TrendPoint> points) {
    return Bursts.DEFAULT.find(
        points.stream().mapToDouble(TrendPoint::count).toArray(),
        points.stream().mapToDouble(TrendPoint::papers).toArray());
  }

  /** Labels that could not be tested are no part of the family, and keep 1. */
  private static double[] adjusted(List<Evidence> evidence) {
    double[] family =
        evidence.stream()
            .map(Evidence::p)
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    double[] corrected = BenjaminiHochberg.adjust(family);
    double[] adjusted = new double[evidence.size()];
    int next = 0;
    for (int i = 0; i < adjusted.length; i++) {
      adjusted[i] = evidence.get(i).p().isPresent() ? corrected[next++] : 1;
    }
    return adjusted;
  }

  private static Verdict verdict(Evidence evidence, double adjustedP) {
    if (evidence.p().isEmpty()) {
      return Verdict.TOO_FEW_TO_TELL;
    }
    if (adjustedP <= LEVEL && evidence.absent() > 0) {
      return Verdict.NEW;
    }
    double share = evidence.series().share();
    double ends = evidence.series().late() - evidence.series().early();
    double change = evidence.change();
    boolean isLarge = Math.min(Math.abs(change), Math.abs(ends)) >= SMALLEST_CHANGE * share;
    if (adjustedP <= LEVEL && isLarge && Math.signum(ends) == Math.signum(change)) {
      return change > 0 ? Verdict.RISING : Verdict.FALLING;
    }
    boolean isNear = Math.abs(ends) <= LARGEST_UNSEEN * share;
    return isNear && evidence.uncertainty() <= share ? Verdict.STEADY : Verdict.UNCERTAIN;
  }
}
