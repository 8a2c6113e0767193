package dev.sheaf.cluster;

import dev.sheaf.error.Require;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of the papers of a cluster.
 *
 * @param first the first day
 * @param last the last day
 * @param growth the cluster's share of the newest quarter of all dated papers, over its share of
 *     the others: above 1 it grows; each count plus a half, so that it is finite; 1 if there are no
 *     others, as all have one date
 */
public record ClusterDates(LocalDate first, LocalDate last, double growth) {
  public ClusterDates {
    Require.that(!last.isBefore(first), "%s is before %s", last, first);
  }

  /**
   * The dates of each cluster; none if no paper of it has a date.
   *
   * @param dates the date of each document
   */
  static List<Optional<ClusterDates>> of(List<Optional<LocalDate>> dates, Clustering clustering) {
    LocalDate[] all = sorted(dates.stream());
    return IntStream.range(0, clustering.clusters())
        .mapToObj(clustering::members)
        .map(members -> sorted(IntStream.of(members).mapToObj(dates::get)))
        .map(own -> own.length == 0 ? Optional.<ClusterDates>empty() : Optional.of(of(own, all)))
        .toList();
  }

  private static LocalDate[] sorted(Stream<Optional<LocalDate>> dates) {
    return dates.flatMap(Optional::stream).sorted().toArray(LocalDate[]::new);
  }

  private static ClusterDates of(LocalDate[] own, LocalDate[] all) {
    LocalDate lately = all[all.length - 1 - (all.length - 1) / 4];
    int before = countBefore(lately, all);
    int ownBefore = countBefore(lately, own);
    double growth =
        before == 0
            ? 1
            : share(own.length - ownBefore, all.length - before) / share(ownBefore, before);
    return new ClusterDates(own[0], own[own.length - 1], growth);
  }

  private static double share(int own, int all) {
    return (own + 0.5) / (all + 0.5);
  }

  /** How many of the dates, in ascending order, are before a day. */
  private static int countBefore(LocalDate day, LocalDate[] dates) {
    return (int) Arrays.stream(dates).takeWhile(date -> date.isBefore(day)).count();
  }
}
