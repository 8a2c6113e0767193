package dev.sheaf.trend;

import dev.sheaf.error.Require;
import java.util.List;
import java.util.Optional;

/**
 * What is found about the shares of one label.
 *
 * @param change that the verdict follows from; empty if the papers lie in less than three cells of
 *     time
 * @param needed about how many papers of the label would tell; 0 unless there are too few to tell
 * @param bursts periods in which the label was much more frequent than usual, in order
 * @param tests of the periods, on which no verdict rests
 */
public record TrendStatistics(
    Verdict verdict,
    Optional<Change> change,
    double needed,
    List<Burst> bursts,
    PeriodTests tests) {
  public TrendStatistics {
    bursts = List.copyOf(bursts);
    Require.that(
        change.isPresent() || verdict == Verdict.TOO_FEW_TO_TELL,
        "%s without a change",
        verdict.word());
    change.ifPresent(found -> requireAgreement(verdict, found));
  }

  /** No verdict may contradict the interval that is shown beside it. */
  private static void requireAgreement(Verdict verdict, Change change) {
    boolean agrees =
        switch (verdict) {
          case RISING, NEW -> change.low() > 0;
          case FALLING, GONE -> change.high() < 0;
          default -> true;
        };
    Require.that(agrees, "%s, with %s to %s", verdict.word(), change.low(), change.high());
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
