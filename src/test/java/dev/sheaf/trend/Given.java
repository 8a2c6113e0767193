package dev.sheaf.trend;

import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.PublicationDate;
import dev.sheaf.corpus.PublicationDate.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small valid things. */
public final class Given {
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private Given() {}

  public static DatedAnswers document(String id, String date, String... labels) {
    Optional<PublicationDate> published =
        Optional.of(date)
            .filter(text -> !text.isEmpty())
            .map(text -> PublicationDate.parse(text, Origin.GIVEN));
    return new DatedAnswers(id, published, Stream.of(labels).map(Label::new).toList());
  }

  /** Some documents of one date, with ids after the date and label. */
  public static List<DatedAnswers> documents(int count, String date, String label) {
    return IntStream.range(0, count)
        .mapToObj(i -> document(date + label + i, date, label))
        .toList();
  }

  /** One document a day. */
  public static List<DatedAnswers> daily(String from, String to) {
    LocalDate first = LocalDate.parse(from);
    return first
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .map(day -> document("d" + day, day.toString(), "a"))
        .toList();
  }

  @SafeVarargs
  public static List<DatedAnswers> all(List<DatedAnswers>... parts) {
    List<DatedAnswers> documents = new ArrayList<>();
    for (List<DatedAnswers> part : parts) {
      documents.addAll(part);
    }
    return List.copyOf(documents);
  }

  public static Calendar calendar(List<DatedAnswers> documents) {
    return Calendar.of(documents, Optional.empty(), TODAY);
  }

  public static Calendar calendar(Granularity granularity, List<DatedAnswers> documents) {
    return Calendar.of(documents, Optional.of(granularity), TODAY);
  }

  public static Timeline months(int count) {
    Period first = Granularity.MONTH.of(LocalDate.of(2000, 1, 1));
    return Timeline.between(first, first.plus(count - 1), false, false);
  }

  public static Measured measured(int[] counts, int[] papers) {
    List<TrendPoint> points = new ArrayList<>();
    for (int t = 0; t < counts.length; t++) {
      points.add(new TrendPoint(papers[t], counts[t], 0, 0, 1));
    }
    return new Measured(points, Collections.nCopies(counts.length, Expected.NONE));
  }

  /** A label in so many of 200 papers a period. */
  public static Measured of200(int... counts) {
    return measured(counts, IntStream.of(counts).map(count -> 200).toArray());
  }

  public static ShareSeries series(Measured measured) {
    int[] all = IntStream.range(0, measured.points().size()).toArray();
    return new ShareSeries(all, measured.points(), measured.expected());
  }

  /**
   * Counts of 100 to 300 papers a period, drawn with a chance that wobbles around a course.
   *
   * @param logit the course of the chance's logit
   * @param wobble the standard deviation of the logit around it
   * @param memory the autocorrelation of the wobble
   */
  public static Measured drawn(
      Random random, int periods, IntToDoubleFunction logit, double wobble, double memory) {
    int[] counts = new int[periods];
    int[] papers = new int[periods];
    double away = random.nextGaussian();
    for (int t = 0; t < periods; t++) {
      away = memory * away + Math.sqrt(1 - memory * memory) * random.nextGaussian();
      double chance = 1 / (1 + Math.exp(-logit.applyAsDouble(t) - wobble * away));
      papers[t] = 100 + random.nextInt(200);
      counts[t] = (int) random.doubles(papers[t]).filter(draw -> draw < chance).count();
    }
    return measured(counts, papers);
  }
}
