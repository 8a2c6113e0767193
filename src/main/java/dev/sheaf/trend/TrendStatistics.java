package dev.sheaf.trend;

import dev.sheaf.error.Require;
import java.util.List;
import java.util.Optional;

/**
 * Test results for the shares of one label over the finished periods.
 *
 * @param slope the Sen slope: the median change of the share from one period to the next, from -1
 *     to 1; 0, with an interval from -1 to 1, where there are less than two periods
 * @param slopeLow the lower end of the slope's 95 % interval
 * @param slopeHigh the upper end of the slope's 95 % interval
 * @param p how probable a trend as clear as this is by chance; 1 if no test was possible
 * @param adjustedP the same, after correction for the number of labels (Benjamini-Hochberg)
 * @param bursts periods in which the label was much more frequent than usual, in order
 * @param changes where the share jumped for good, in order
 * @param jump the one that the verdict rests on, if it rests on a jump
 */
public record TrendStatistics(
    double slope,
    double slopeLow,
    double slopeHigh,
    double p,
    double adjustedP,
    List<Burst> bursts,
    List<ChangePoint> changes,
    Optional<ChangePoint> jump,
    Verdict verdict) {
  public TrendStatistics {
    Require.that(
        slopeLow <= slope && slope <= slopeHigh,
        "%s is not between %s and %s",
        slope,
        slopeLow,
        slopeHigh);
    Require.that(0 <= p && p <= 1 && 0 <= adjustedP && adjustedP <= 1, "no p: %s", p);
    bursts = List.copyOf(bursts);
    changes = List.copyOf(changes);
  }

  /**
   * A run of periods in which a label was much more frequent than usual (Kleinberg 2003).
   *
   * @param from its first period's position in the timeline
   * @param to its last period's position in the timeline
   * @param weight by how much the burst explains the counts better than the usual share, in nats
   */
  public record Burst(int from, int to, double weight) {}

  /**
   * A period from which the share stays another.
   *
   * @param period its position in the timeline
   * @param before the mean share before it, back to the last change
   * @param after the mean share from it on, up to the next change
   * @param p how probable such a jump is by chance
   */
  public record ChangePoint(int period, double before, double after, double p) {}
}
