package dev.sheaf.trend;

import dev.sheaf.corpus.PublicationDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Chooses the cells of time that verdicts rest on, by the dates of the papers alone.
 *
 * <p>Cells are months, because digests come in monthly batches. They are weeks or days if fewer
 * than six months hold most papers and the dates tell the day; quarters or years if months are many
 * or hold few papers.
 */
final class CellChoice {
  private static final int FEWEST_CELLS = 6;
  private static final int MOST_CELLS = 120;
  private static final double PAPERS = 10;
  private static final double MOST = 0.95;
  private static final double IMPRECISE = 0.05;

  private static final List<Granularity> COARSER =
      List.of(Granularity.MONTH, Granularity.QUARTER, Granularity.YEAR);
  private static final List<Granularity> FINER =
      List.of(Granularity.MONTH, Granularity.WEEK, Granularity.DAY);

  private CellChoice() {}

  static Granularity of(List<PublicationDate> dates) {
    Granularity coarse =
        COARSER.stream()
            .filter(granularity -> isTold(granularity, dates) && !isTooFine(granularity, dates))
            .findFirst()
            .orElse(Granularity.YEAR);
    return coarse == Granularity.MONTH ? finer(dates) : coarse;
  }

  /** Months, or what is finer if they are few. */
  private static Granularity finer(List<PublicationDate> dates) {
    List<Granularity> told = FINER.stream().filter(finer -> isTold(finer, dates)).toList();
    return told.stream()
        .filter(granularity -> cells(granularity, dates) >= FEWEST_CELLS)
        .findFirst()
        .orElse(told.get(told.size() - 1));
  }

  private static boolean isTold(Granularity granularity, List<PublicationDate> dates) {
    long untold = dates.stream().filter(date -> !granularity.isToldBy(date.precision())).count();
    return untold <= IMPRECISE * dates.size();
  }

  private static boolean isTooFine(Granularity granularity, List<PublicationDate> dates) {
    int cells = cells(granularity, dates);
    return cells > MOST_CELLS || (cells > FEWEST_CELLS && dates.size() < PAPERS * cells);
  }

  /** How many cells hold most papers, the fullest first. */
  private static int cells(Granularity granularity, List<PublicationDate> dates) {
    TreeMap<Period, Integer> sizes = new TreeMap<>();
    for (PublicationDate date : dates) {
      if (granularity.isToldBy(date.precision())) {
        sizes.merge(granularity.of(date.firstDay()), 1, Integer::sum);
      }
    }
    int[] sorted = sizes.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    double wanted = MOST * Arrays.stream(sorted).sum();
    int cells = 0;
    for (double held = 0; held < wanted; cells++) {
      held += sorted[sorted.length - 1 - cells];
    }
    return cells;
  }
}
