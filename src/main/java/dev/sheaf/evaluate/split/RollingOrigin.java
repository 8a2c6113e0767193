package dev.sheaf.evaluate.split;

import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Split;
import dev.sheaf.error.Require;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tests the last periods one after the other, as a curator meets them. For each period, everything
 * before it is learned from. So the scores show month by month how good the model was, and whether
 * it gets better (Tashman, International Journal of Forecasting 16, 2000).
 *
 * @param periods the earliest first
 * @param undated how many documents take no part, because nothing tells when they were published
 * @param repeated how many documents of the periods are not tested because they nearly match one
 *     that is learned from
 */
public record RollingOrigin(Step step, List<Period> periods, int undated, int repeated)
    implements Protocol {
  /** A period with fewer documents is passed over. */
  public static final int FEWEST_DOCUMENTS = 20;

  /** How long a period is. */
  public enum Step {
    WEEK,
    MONTH,
    QUARTER;

    /** The word used in options and reports. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    LocalDate start(LocalDate day) {
      return switch (this) {
        case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        case MONTH -> day.withDayOfMonth(1);
        case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      };
    }

    LocalDate before(LocalDate start) {
      return start(start.minusDays(1));
    }

    LocalDate after(LocalDate start) {
      return switch (this) {
        case WEEK -> start.plusWeeks(1);
        case MONTH -> start.plusMonths(1);
        case QUARTER -> start.plusMonths(3);
      };
    }

    String name(LocalDate start) {
      return switch (this) {
        case WEEK -> start.toString();
        case MONTH -> start.toString().substring(0, 7);
        case QUARTER -> start.getYear() + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
      };
    }
  }

  /**
   * One period and the split that it makes.
   *
   * @param name such as {@code 2024-10}, {@code 2024-Q4}, or a week's Monday
   */
  public record Period(String name, LocalDate from, Split split) {}

  public RollingOrigin {
    periods = List.copyOf(periods);
  }

  /**
   * The last periods with {@value #FEWEST_DOCUMENTS} documents or more, and as many before them. A
   * date known to the month or year counts as its first day.
   *
   * @param most at most so many periods; at least 1
   * @throws IllegalArgumentException if there is no such period
   */
  public static RollingOrigin of(Corpus corpus, Step step, int most) {
    Require.that(most >= 1, "there must be at least 1 period, not %d", most);
    List<LocalDate> days =
        corpus.stream()
            .flatMap(document -> document.published().stream())
            .map(date -> date.firstDay())
            .sorted()
            .toList();
    NearDuplicates repeated = NearDuplicates.among(corpus);
    List<Period> periods = new ArrayList<>();
    int left = 0;
    LocalDate from = days.isEmpty() ? LocalDate.MIN : step.start(days.get(days.size() - 1));
    while (periods.size() < most && !days.isEmpty() && days.get(0).isBefore(from)) {
      Corpus train = TimeSplit.between(LocalDate.MIN, from, corpus);
      Corpus inPeriod = TimeSplit.between(from, step.after(from), corpus);
      Corpus test = inPeriod.filter(repeated.outside(train));
      if (Math.min(test.size(), train.size()) >= FEWEST_DOCUMENTS) {
        periods.add(0, new Period(step.name(from), from, new Split(train, test)));
        left += inPeriod.size() - test.size();
      }
      from = step.before(from);
    }
    Require.that(
        !periods.isEmpty(),
        "no %s with %d documents and as many before it, %d dated",
        step.word(),
        FEWEST_DOCUMENTS,
        days.size());
    return new RollingOrigin(step, periods, corpus.size() - days.size(), left);
  }

  @Override
  public List<Split> splits() {
    return periods.stream().map(Period::split).toList();
  }

  @Override
  public String name(int split) {
    return periods.get(split).name();
  }
}
