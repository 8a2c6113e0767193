package dev.sheaf.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All labels of one facet over time.
 *
 * <p>A share is a share of the papers of a period that have a given or predicted answer. Without
 * predictions, papers without labels are left out; with predictions, all papers count. So the
 * shares of topics add up to 1 in each period with papers, because each paper has one topic. The
 * shares of themes do not.
 *
 * @param trends most papers first, then by label
 * @param leftOut which documents take no part
 */
public record Trends(Timeline timeline, List<TopicTrend> trends, LeftOut leftOut) {
  public Trends {
    trends = List.copyOf(trends);
    for (TopicTrend trend : trends) {
      Require.that(
          trend.points().size() == timeline.size(),
          "%s has %d points on a timeline of %d periods",
          trend.label(),
          trend.points().size(),
          timeline.size());
    }
  }

  /** Trends that leave nothing out. */
  public Trends(Timeline timeline, List<TopicTrend> trends) {
    this(timeline, trends, LeftOut.NONE);
  }

  /**
   * Counts given labels, adds predicted ones, and judges all of them together.
   *
   * @param calendar of these documents
   * @param predicted counts the documents without labels, period by period of a calendar; empty if
   *     nothing is predicted
   */
  public static Trends of(
      Collection<DatedAnswers> documents,
      Calendar calendar,
      Optional<Function<Calendar, ExpectedCounts>> predicted) {
    LabelCounts counts = LabelCounts.of(documents, calendar);
    Optional<ExpectedCounts> expected = predicted.map(count -> counted(count, calendar));
    List<Label> labels = counts.labels(expected.map(ExpectedCounts::labels).orElse(List.of()));
    List<Measured> measured =
        labels.stream().map(label -> counts.measure(label, expected)).toList();
    List<Optional<Finding>> findings = findings(documents, calendar.cells(), labels, predicted);
    List<TopicTrend> trends =
        IntStream.range(0, labels.size())
            .parallel()
            .mapToObj(
                i -> trend(labels.get(i), calendar.timeline(), measured.get(i), findings.get(i)))
            .sorted(comparingDouble(TopicTrend::count).reversed().thenComparing(TopicTrend::label))
            .toList();
    int unanswered = predicted.isPresent() ? 0 : counts.unanswered();
    return new Trends(calendar.timeline(), trends, calendar.leftOut().withUnanswered(unanswered));
  }

  private static ExpectedCounts counted(
      Function<Calendar, ExpectedCounts> predicted, Calendar calendar) {
    ExpectedCounts expected = predicted.apply(calendar);
    Require.that(
        expected.periods() == calendar.timeline().size(),
        "predictions of %d periods on a timeline of %d",
        expected.periods(),
        calendar.timeline().size());
    return expected;
  }

  private static List<Optional<Finding>> findings(
      Collection<DatedAnswers> documents,
      Calendar cells,
      List<Label> labels,
      Optional<Function<Calendar, ExpectedCounts>> predicted) {
    LabelCounts counts = LabelCounts.of(documents, cells);
    Optional<ExpectedCounts> expected = predicted.map(count -> counted(count, cells));
    return TrendModel.of(
        cells.timeline(), labels.stream().map(label -> counts.measure(label, expected)).toList());
  }

  private static TopicTrend trend(
      Label label, Timeline timeline, Measured measured, Optional<Finding> found) {
    Verdict verdict = found.map(Finding::verdict).orElse(Verdict.TOO_FEW_TO_TELL);
    TrendStatistics statistics =
        new TrendStatistics(
            verdict,
            found.map(Finding::change),
            found.map(Finding::needed).orElse(0.0),
            verdict == Verdict.TOO_FEW_TO_TELL ? List.of() : bursts(timeline, measured.points()),
            PeriodTests.of(timeline, measured.points(), measured.expected()));
    return new TopicTrend(label, measured.points(), statistics);
  }

  /**
   * Bursts with ten papers of the label or more. An unfinished period takes part if it has half as
   * many papers as a usual one.
   */
  private static List<TrendStatistics.Burst> bursts(Timeline timeline, List<TrendPoint> points) {
    double[] counts = new double[points.size()];
    double[] papers = new double[points.size()];
    int[] sizes =
        points.stream().mapToInt(TrendPoint::papers).filter(n -> n > 0).sorted().toArray();
    for (int t = 0; t < papers.length; t++) {
      TrendPoint point = points.get(t);
      if (!timeline.isUnfinished(t) || 2 * point.papers() >= sizes[sizes.length / 2]) {
        counts[t] = point.count();
        papers[t] = point.papers();
      }
    }
    return Bursts.DEFAULT.find(counts, papers).stream()
        .filter(
            burst ->
                Arrays.stream(counts, burst.from(), burst.to() + 1).sum() >= Finding.FEWEST_PAPERS)
        .toList();
  }

  /** How many papers are left out because nothing tells their date. */
  public int undated() {
    return leftOut.undated().size();
  }

  /** The trend of a label; empty if there is none. */
  public Optional<TopicTrend> of(Label label) {
    return trends.stream().filter(trend -> trend.label().equals(label)).findFirst();
  }

  /** The labels with most papers alone; their statistics stay those among all labels. */
  public Trends top(int labels) {
    return new Trends(timeline, trends.stream().limit(labels).toList(), leftOut);
  }

  /** These labels alone, in the same order; their statistics stay those among all labels. */
  public Trends only(Set<Label> labels) {
    List<TopicTrend> chosen =
        trends.stream().filter(trend -> labels.contains(trend.label())).toList();
    return new Trends(timeline, chosen, leftOut);
  }
}
