package dev.sheaf.chart.trend;

import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Period;
import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which periods have their date written under them: as many as there is room for, at dates that
 * people count in (each period, months, quarters, years, decades).
 */
final class TimeTicks {
  private static final double GAP = 11;

  /** A date under a period, given by its position among those drawn. */
  record Tick(int position, String text) {}

  /**
   * Dates that follow each other.
   *
   * @param months how many months lie between them; 0 for each period
   */
  private record Step(int months) {
    boolean startsAt(Period period) {
      LocalDate first = period.first();
      return months == 0 || unit(first) != unit(first.minusDays(1));
    }

    /** Whether a month that belongs to the step begins within the period before it is over. */
    private long unit(LocalDate day) {
      return Math.floorDiv(12L * day.getYear() + day.getMonthValue() - 1, (long) months);
    }

    boolean covers(Period period) {
      return months == 0
          || startsAt(period)
          || (period.granularity() == Granularity.WEEK
              && unit(period.first()) != unit(period.first().minusDays(7)));
    }

    String text(Period period) {
      Granularity own = period.granularity();
      if (months >= 12) {
        return Granularity.YEAR.of(period.first()).name();
      }
      boolean coarse = months == 0 || own == Granularity.QUARTER || own == Granularity.YEAR;
      return (coarse ? own : Granularity.MONTH).of(period.first()).name();
    }
  }

  private TimeTicks() {}

  /**
   * The dates to write.
   *
   * @param width from one period to the next, in logical units
   */
  static List<Tick> of(List<Period> periods, double width, Font font) {
    return Stream.concat(Stream.of(0, 1, 2, 3, 4, 6), tens())
        .map(months -> ticks(periods, new Step(months)))
        .map(ticks -> withFirst(ticks, periods, width, font))
        .filter(ticks -> !ticks.isEmpty() && fit(ticks, width, font))
        .findFirst()
        .orElseGet(() -> ends(periods, width, font));
  }

  /** The same with the date of the first period, in the place of one too near to it. */
  private static List<Tick> withFirst(
      List<Tick> ticks, List<Period> periods, double width, Font font) {
    Period first = periods.get(0);
    boolean isRound = first.granularity() == Granularity.YEAR;
    if (isRound || ticks.isEmpty() || ticks.get(0).position() == 0 || !fit(ticks, width, font)) {
      return ticks;
    }
    boolean isFine =
        first.granularity() == Granularity.DAY || first.granularity() == Granularity.WEEK;
    String text = isFine ? Granularity.MONTH.of(first.first()).name() : first.name();
    List<Tick> all = new ArrayList<>(ticks);
    all.add(0, new Tick(0, text));
    if (!fit(all, width, font)) {
      all.remove(1);
    }
    return all;
  }

  private static Stream<Integer> tens() {
    return IntStream.of(1, 10, 100, 1000)
        .boxed()
        .flatMap(ten -> Stream.of(12 * ten, 24 * ten, 60 * ten));
  }

  private static List<Tick> ticks(List<Period> periods, Step step) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      if (step.covers(periods.get(i))) {
        ticks.add(new Tick(i, step.text(periods.get(i))));
      }
    }
    return ticks;
  }

  private static List<Tick> ends(List<Period> periods, double width, Font font) {
    List<Tick> all = ticks(periods, new Step(0));
    if (all.size() < 2) {
      return all;
    }
    List<Tick> ends = List.of(all.get(0), all.get(all.size() - 1));
    return fit(ends, width, font) ? ends : List.of(all.get(0));
  }

  private static boolean fit(List<Tick> ticks, double width, Font font) {
    double right = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      double half = Typeface.width(tick.text(), font) / 2;
      double center = tick.position() * width;
      if (center - half < right + GAP) {
        return false;
      }
      right = center + half;
    }
    return true;
  }
}
