package dev.sheaf.trend;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.error.BadInputException;
import dev.sheaf.trend.LeftOut.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sorts documents into the periods of a timeline.
 *
 * <p>Some documents are left out: those with a date in the future or before 1900, which is a
 * mistake; those far from all others ({@link Density}); and those whose date is too imprecise for
 * the granularity, for example a month if periods are weeks. All of them are counted, and named if
 * the date is the reason.
 */
public final class Calendar {
  /** More periods than anybody can look at, or than tests are made for. */
  static final int MOST_PERIODS = 1_500;

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Timeline timeline;
  private final LeftOut leftOut;
  private final Timeline cells;

  private Calendar(Timeline timeline, LeftOut leftOut, Timeline cells) {
    this.timeline = timeline;
    this.leftOut = leftOut;
    this.cells = cells;
  }

  /**
   * Makes the calendar of documents.
   *
   * @param asked the granularity; if empty, it is chosen by the dates
   * @param today a later date is in the future, and a period that is not over is unfinished
   * @throws BadInputException if no document has a usable date, or where there would be too many
   *     periods
   */
  public static Calendar of(
      List<DatedAnswers> documents, Optional<Granularity> asked, LocalDate today) {
    List<Dated> dated = documents.stream().flatMap(document -> dated(document).stream()).toList();
    Map<Boolean, List<Dated>> split =
        dated.stream().collect(partitioningBy(document -> isPossible(document, today)));
    List<Dated> possible = split.get(true);
    List<String> undated =
        documents.stream()
            .filter(document -> document.published().isEmpty())
            .map(DatedAnswers::id)
            .sorted()
            .toList();
    refuseNothing(possible, new LeftOut(undated, 0, split.get(false), List.of(), 0));
    List<PublicationDate> core = Density.of(dates(possible)).within(dates(possible));
    Granularity granularity = asked.orElseGet(() -> GranularityChoice.of(core));
    List<Dated> told = told(possible, granularity);
    int imprecise = possible.size() - told.size();
    refuseNothing(told, new LeftOut(undated, imprecise, split.get(false), List.of(), 0));
    Timeline timeline = timeline(granularity, Density.of(dates(told)).within(dates(told)), today);
    List<Dated> remote =
        told.stream().filter(document -> periodOf(document.published(), timeline) < 0).toList();
    Granularity cell = CellChoice.of(core);
    List<PublicationDate> known = dates(told(possible, cell));
    Timeline cells = timeline(cell, Density.of(known).within(known), today);
    LeftOut leftOut = new LeftOut(undated, imprecise, byDate(split.get(false)), byDate(remote), 0);
    return new Calendar(timeline, leftOut, cells);
  }

  /** The periods. */
  public Timeline timeline() {
    return timeline;
  }

  /**
   * The same documents in cells: periods chosen by the dates alone, whatever periods were asked
   * for. Verdicts rest on them.
   */
  public Calendar cells() {
    return new Calendar(cells, leftOut, cells);
  }

  /** The documents that are left out. */
  public LeftOut leftOut() {
    return leftOut;
  }

  /** The position of a document's period on the timeline; empty if it is left out. */
  public OptionalInt periodOf(DatedAnswers document) {
    int period = document.published().map(date -> periodOf(date, timeline)).orElse(-1);
    return period < 0 ? OptionalInt.empty() : OptionalInt.of(period);
  }

  private static int periodOf(PublicationDate date, Timeline timeline) {
    Granularity granularity = timeline.granularity();
    return granularity.isToldBy(date.precision())
        ? timeline.indexOf(granularity.of(date.firstDay())).orElse(-1)
        : -1;
  }

  private static Timeline timeline(
      Granularity granularity, List<PublicationDate> dates, LocalDate today) {
    EdgePeriods coverage = EdgePeriods.of(dates);
    Period first = granularity.of(coverage.earliest());
    Period last =
        granularity.of(dates.stream().max(PublicationDate::compareTo).orElseThrow().firstDay());
    long periods = first.until(last) + 1;
    if (periods > MOST_PERIODS) {
      throw new BadInputException(
          String.format(
              Locale.ROOT,
              "by %s, %s to %s are %,d periods, and %,d at most can be shown: choose longer ones",
              granularity.word(),
              first,
              last,
              periods,
              MOST_PERIODS));
    }
    return Timeline.between(
        first, last, coverage.startsLate(first), coverage.endsEarly(last, today));
  }

  private static void refuseNothing(List<Dated> usable, LeftOut leftOut) {
    if (usable.isEmpty()) {
      String why = leftOut.lines().isEmpty() ? "" : ": " + String.join("; ", leftOut.lines());
      throw new BadInputException("expected papers with a date, found none" + why);
    }
  }

  private static Optional<Dated> dated(DatedAnswers document) {
    return document.published().map(date -> new Dated(document.id(), date));
  }

  private static boolean isPossible(Dated document, LocalDate today) {
    LocalDate day = document.published().firstDay();
    return !day.isAfter(today) && !day.isBefore(EARLIEST);
  }

  private static List<Dated> told(List<Dated> documents, Granularity granularity) {
    return documents.stream()
        .filter(document -> granularity.isToldBy(document.published().precision()))
        .toList();
  }

  private static List<PublicationDate> dates(List<Dated> documents) {
    return documents.stream().map(Dated::published).toList();
  }

  private static List<Dated> byDate(List<Dated> documents) {
    return documents.stream().sorted(comparing(Dated::published).thenComparing(Dated::id)).toList();
  }
}
