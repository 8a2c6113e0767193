package dev.sheaf.trend;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Chooses a granularity if the user names none.
 *
 * <p>Verdicts do not depend on it; it decides what can be read. It takes the longest periods such
 * that at least 10 of them hold all but 5 % of the papers, and half of these hold 10 papers or
 * more. Then a trend can be told from chance, and a chart is not crowded. If no granularity has as
 * many periods, it takes years if they span more than five, months if two of them hold papers, else
 * weeks, else days. A granularity is not chosen if more than a fifth of the dates are too imprecise
 * for it.
 */
final class GranularityChoice {
  private static final int ENOUGH_PERIODS = 10;
  private static final int ENOUGH_PAPERS = 10;
  private static final double HARDLY_ANY = 0.05;
  private static final double IMPRECISE = 0.2;

  /** More months than this are more than a corpus of few papers can fill. */
  private static final int MOST_MONTHS = 60;

  private GranularityChoice() {}

  static Granularity of(List<PublicationDate> dates) {
    List<Granularity> told =
        Arrays.stream(Granularity.values())
            .filter(granularity -> isTold(granularity, dates))
            .sorted(reverseOrder())
            .toList();
    return told.stream()
        .filter(granularity -> isEnough(granularity, dates))
        .findFirst()
        .orElseGet(() -> ofFew(told, dates));
  }

  private static Granularity ofFew(List<Granularity> told, List<PublicationDate> dates) {
    if (isLong(dates) && told.contains(Granularity.YEAR)) {
      return Granularity.YEAR;
    }
    for (Granularity granularity : told) {
      if (granularity.compareTo(Granularity.MONTH) <= 0 && sizes(granularity, dates).length >= 2) {
        return granularity;
      }
    }
    return told.contains(Granularity.MONTH) ? Granularity.MONTH : told.get(0);
  }

  private static boolean isLong(List<PublicationDate> dates) {
    LocalDate first =
        dates.stream().map(PublicationDate::firstDay).min(naturalOrder()).orElseThrow();
    LocalDate last =
        dates.stream().map(PublicationDate::firstDay).max(naturalOrder()).orElseThrow();
    return Granularity.MONTH.between(first.withDayOfMonth(1), last) > MOST_MONTHS;
  }

  private static boolean isTold(Granularity granularity, List<PublicationDate> dates) {
    long untold = dates.stream().filter(date -> !granularity.isToldBy(date.precision())).count();
    return untold <= IMPRECISE * dates.size();
  }

  private static boolean isEnough(Granularity granularity, List<PublicationDate> dates) {
    int[] sizes = fullest(sizes(granularity, dates));
    return sizes.length >= ENOUGH_PERIODS && sizes[sizes.length / 2] >= ENOUGH_PAPERS;
  }

  /** Without the emptiest, that together hold 5 % of the papers. */
  private static int[] fullest(int[] sizes) {
    double spare = HARDLY_ANY * Arrays.stream(sizes).sum();
    int first = 0;
    while (sizes[first] <= spare) {
      spare -= sizes[first++];
    }
    return Arrays.copyOfRange(sizes, first, sizes.length);
  }

  /** How many papers each period that has any holds, fewest first. */
  private static int[] sizes(Granularity granularity, List<PublicationDate> dates) {
    TreeMap<Period, Integer> sizes = new TreeMap<>();
    for (PublicationDate date : dates) {
      if (granularity.isToldBy(date.precision())) {
        sizes.merge(granularity.of(date.firstDay()), 1, Integer::sum);
      }
    }
    return sizes.values().stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
