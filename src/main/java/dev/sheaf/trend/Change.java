package dev.sheaf.trend;

import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a label's share changes from the start to the end of the path fitted to it. Verdict, slope
 * and sentence follow from it.
 *
 * @param from the day that the path starts on
 * @param to the day that it ends on
 * @param start the share there, from 0 to 1: the path's, not that of the papers of one period
 * @param end the share at the end
 * @param low the lower end of the 95 % interval of end - start
 * @param high the upper end
 * @param p how probable a change as clear as this is by chance
 * @param adjustedP the same, corrected for the number of labels (Benjamini-Hochberg)
 * @param since the day from which the share is another; empty if nothing says that it is
 * @param isJump whether the share jumped and stayed; otherwise it goes in a line of the logit
 */
public record Change(
    LocalDate from,
    LocalDate to,
    double start,
    double end,
    double low,
    double high,
    double p,
    double adjustedP,
    Optional<LocalDate> since,
    boolean isJump) {
  private static final double YEAR = 365.2425;

  public Change {
    Require.that(from.isBefore(to), "no time passes from %s to %s", from, to);
    Require.that(0 <= start && start <= 1 && 0 <= end && end <= 1, "no shares: %s, %s", start, end);
    Require.that(
        low <= end - start && end - start <= high,
        "%s is not between %s and %s",
        end - start,
        low,
        high);
    Require.that(0 <= p && p <= 1 && 0 <= adjustedP && adjustedP <= 1, "no p: %s", p);
  }

  /** The change of the share, from -1 to 1. */
  public double size() {
    return end - start;
  }

  /** Whether the 95 % interval leaves out that nothing changed. */
  public boolean isBeyondChance() {
    return low > 0 || high < 0;
  }

  /** A change of the whole time, as one of a unit of time on average. */
  public double per(Granularity unit, double change) {
    return change / ((to.toEpochDay() - from.toEpochDay()) / YEAR * unit.perYear());
  }

  /** The slope: the mean change from one period to the next. */
  public double slope(Granularity unit) {
    return per(unit, size());
  }

  Change withAdjustedP(double adjusted) {
    return new Change(from, to, start, end, low, high, p, adjusted, since, isJump);
  }
}
