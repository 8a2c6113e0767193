package dev.sheaf.trend;

import dev.sheaf.corpus.PublicationDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The stretch of time that holds the papers, without the few that lie far from all others.
 *
 * <p>At either end, papers are remote if there are at most 1 % of all (one, of 20 to 199), and if
 * the time they take up, up to where the others begin, is 90 days and half as long as that of the
 * others or longer, and so thinly filled that a day of it holds less than a tenth of the papers
 * that a day of the others does. So the papers of 2015 that a digest of 2024 names do not make a
 * hundred empty months; and a digest that starts slowly stays whole.
 */
record Density(LocalDate first, LocalDate last) {
  private static final int FEWEST = 20;
  private static final double REMOTE_SHARE = 0.01;
  private static final double THIN = 0.1;
  private static final double LONG = 0.5;
  private static final double FAR = 90;

  static Density of(List<PublicationDate> dates) {
    long[] days = dates.stream().mapToLong(date -> date.firstDay().toEpochDay()).sorted().toArray();
    int allowed = days.length < FEWEST ? 0 : Math.max(1, (int) (REMOTE_SHARE * days.length));
    int early = remote(days, allowed);
    int late = remote(mirrored(days), allowed);
    return new Density(
        LocalDate.ofEpochDay(days[early]), LocalDate.ofEpochDay(days[days.length - 1 - late]));
  }

  /** The dates in the stretch, in the same order. */
  List<PublicationDate> within(List<PublicationDate> dates) {
    return dates.stream()
        .filter(date -> !date.firstDay().isBefore(first) && !date.firstDay().isAfter(last))
        .toList();
  }

  /** How many of the earliest papers are remote: the most that may be. */
  private static int remote(long[] days, int allowed) {
    long end = days[days.length - 1];
    for (int few = allowed; few > 0; few--) {
      long away = days[few] - days[0];
      boolean isFar = away >= Math.max(FAR, LONG * (end - days[few]));
      double thin = few / (double) Math.max(1, away);
      double usual = (days.length - few) / (double) (end - days[few] + 1);
      if (isFar && days[few] > days[few - 1] && thin < THIN * usual) {
        return few;
      }
    }
    return 0;
  }

  private static long[] mirrored(long[] days) {
    return Arrays.stream(days).map(day -> -day).sorted().toArray();
  }
}
