package dev.sheaf.trend;

import dev.sheaf.error.Require;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Consecutive periods without gaps, from the period of the earliest paper to that of the latest.
 * Periods without papers are included.
 *
 * @param firstUnfinished whether papers begin some time after the first period does
 * @param lastUnfinished whether papers end some time before the last period does
 */
public record Timeline(List<Period> periods, boolean firstUnfinished, boolean lastUnfinished) {
  public Timeline {
    periods = List.copyOf(periods);
    Require.that(!periods.isEmpty(), "a timeline needs a period");
    for (int i = 1; i < periods.size(); i++) {
      Require.that(
          periods.get(i - 1).next().equals(periods.get(i)),
          "%s does not follow %s",
          periods.get(i),
          periods.get(i - 1));
    }
  }

  /** All periods from one to another, both included. */
  public static Timeline between(
      Period first, Period last, boolean firstUnfinished, boolean lastUnfinished) {
    List<Period> periods =
        Stream.iterate(first, period -> period.compareTo(last) <= 0, Period::next).toList();
    return new Timeline(periods, firstUnfinished, lastUnfinished);
  }

  /** How many periods there are. */
  public int size() {
    return periods.size();
  }

  /** How long each period is. */
  public Granularity granularity() {
    return periods.get(0).granularity();
  }

  /** The position of a period; empty if it is outside. */
  public OptionalInt indexOf(Period period) {
    long index = periods.get(0).until(period);
    return index >= 0 && index < size() ? OptionalInt.of((int) index) : OptionalInt.empty();
  }

  /** Whether a period is one whose papers are not all there, and so no part of any test. */
  public boolean isUnfinished(int period) {
    return (period == 0 && firstUnfinished) || (period == periods.size() - 1 && lastUnfinished);
  }

  /** The positions of the finished periods, in order. */
  public IntStream finished() {
    return IntStream.range(0, size()).filter(period -> !isUnfinished(period));
  }
}
