package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.trend.Change;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.LeftOut;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.PeriodTests;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.TrendStatistics;
import dev.sheaf.trend.TrendStatistics.Burst;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trends made up for tests. */
final class GivenTrends {
  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private GivenTrends() {}

  /** Pages that are hard to draw. */
  enum Case {
    NOTHING,
    ONE_PERIOD,
    ONE_LABEL,
    SEPARATE_MONTHS,
    NO_PAPERS_AT_ALL,
    MANY_LABELS,
    MANY_DAYS,
    LONG_NAMES,
    NO_LABEL_EVER_GIVEN,
    ALL_PREDICTED;

    TrendView given() {
      return switch (this) {
        case NOTHING -> view(0, 1);
        case ONE_PERIOD -> view(4, 1);
        case ONE_LABEL -> view(1, 30);
        case SEPARATE_MONTHS ->
            view(List.of(28, 0, 0, 33, 0, 0, 0, 0, 20), 4, i -> point(30, i, 0));
        case NO_PAPERS_AT_ALL -> view(List.of(0, 0, 0), 3, i -> point(30, 0, 0));
        case MANY_LABELS -> view(200, 24);
        case MANY_DAYS -> daily(800);
        case LONG_NAMES -> named("檢索增強生成与知识图谱 Retrieval-Augmented Generation with Graphs ");
        case NO_LABEL_EVER_GIVEN -> view(List.of(50, 50, 50), 3, i -> point(50, 0, 0));
        case ALL_PREDICTED -> view(List.of(50, 60, 70), 7, i -> point(50, 0, 5.5));
      };
    }
  }

  /** Labels that rise, fall or are steady by turns, some papers predicted, the end unfinished. */
  static TrendView view(int labels, int months) {
    var timeline = new Timeline(periods(Granularity.MONTH, months), false, months > 1);
    return view(trends(timeline, labels), Facet.TOPIC, Language.EN);
  }

  static TrendView view(Trends trends, Facet facet, Language language) {
    return new TrendView(trends, facet, Naming.plain(language), 40, "公开文摘");
  }

  private static Trends trends(Timeline timeline, int labels) {
    List<TopicTrend> trends =
        IntStream.range(0, labels).mapToObj(i -> trend(i, labels, timeline)).toList();
    List<String> undated = IntStream.range(0, 8).mapToObj(i -> "undated " + i).toList();
    return new Trends(timeline, trends, new LeftOut(undated, 0, List.of(), List.of(), 0));
  }

  private static TopicTrend trend(int i, int labels, Timeline timeline) {
    int months = timeline.periods().size();
    List<TrendPoint> points =
        IntStream.range(0, months)
            .mapToObj(t -> point(100 * labels, 40 + (i % 3 - 1) * 30 * t / months, 5.25))
            .toList();
    Verdict verdict = List.of(Verdict.FALLING, Verdict.STEADY, Verdict.RISING).get(i % 3);
    List<Burst> bursts = i % 4 == 0 ? List.of(new Burst(months / 2, months - 1, i + 1)) : List.of();
    return new TopicTrend(new Label("主题" + i), points, found(verdict, bursts));
  }

  /** A year's change of so many points, with an interval of 5 points. */
  static TrendStatistics found(Verdict verdict, List<Burst> bursts) {
    return switch (verdict) {
      case NEW, RISING -> found(verdict, 0.08, 0.17, bursts);
      case FALLING, GONE -> found(verdict, 0.12, 0.06, bursts);
      case TOO_FEW_TO_TELL ->
          new TrendStatistics(verdict, Optional.empty(), 80, bursts, PeriodTests.NONE);
      default -> found(verdict, 0.1, 0.11, bursts);
    };
  }

  static TrendStatistics found(Verdict verdict, double start, double end, List<Burst> bursts) {
    var change =
        new Change(
            START,
            START.plusYears(1),
            start,
            end,
            Math.max(-1, end - start - 0.02),
            end - start + 0.02,
            0.01,
            0.03,
            Optional.empty(),
            false);
    return new TrendStatistics(verdict, Optional.of(change), 0, bursts, PeriodTests.NONE);
  }

  static TrendPoint point(int papers, int given, double predicted) {
    double share = papers == 0 ? 0 : (given + predicted) / papers;
    double reach = papers == 0 ? 0 : 0.8 / Math.sqrt(papers);
    return new TrendPoint(
        papers, given, predicted, Math.max(0, share - reach), Math.min(1, share + reach));
  }

  /** Months with these numbers of papers; what a period with papers has, by its position. */
  static TrendView view(List<Integer> papers, int labels, IntFunction<TrendPoint> full) {
    return view(papers, labels, full, Verdict.TOO_FEW_TO_TELL);
  }

  static TrendView view(
      List<Integer> papers, int labels, IntFunction<TrendPoint> full, Verdict verdict) {
    List<TrendPoint> points =
        IntStream.range(0, papers.size())
            .mapToObj(t -> papers.get(t) == 0 ? point(0, 0, 0) : full.apply(t))
            .toList();
    var timeline = new Timeline(periods(Granularity.MONTH, papers.size()), true, true);
    List<TopicTrend> trends =
        IntStream.range(0, labels)
            .mapToObj(
                i -> new TopicTrend(new Label("label " + i), points, found(verdict, List.of())))
            .toList();
    return view(new Trends(timeline, trends), Facet.TOPIC, Language.EN);
  }

  private static TrendView daily(int days) {
    var timeline = new Timeline(periods(Granularity.DAY, days), true, true);
    return view(trends(timeline, 6), Facet.THEME, Language.ZH);
  }

  private static TrendView named(String name) {
    Trends trends = view(12, 12).trends();
    var naming = new Naming(Language.EN, label -> name + label, List.of());
    return new TrendView(trends, Facet.TOPIC, naming, 8, "source");
  }

  static List<Period> periods(Granularity granularity, int count) {
    return Stream.iterate(START, day -> next(granularity, day))
        .limit(count)
        .map(day -> new Period(granularity, day))
        .toList();
  }

  private static LocalDate next(Granularity granularity, LocalDate day) {
    return switch (granularity) {
      case DAY -> day.plusDays(1);
      case WEEK -> day.plusWeeks(1);
      case MONTH -> day.plusMonths(1);
      case QUARTER -> day.plusMonths(3);
      case YEAR -> day.plusYears(1);
    };
  }
}
