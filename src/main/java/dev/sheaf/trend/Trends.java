package dev.sheaf.trend;

import static java.util.Comparator.comparingDouble;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.trend.TrendTests.Measured;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
   * Counts given labels, adds predicted ones, and tests all of them together.
   *
   * @param calendar of these documents
   * @param predicted of the documents without labels, for each period of the calendar; empty if
   *     nothing is predicted
   */
  public static Trends of(
      Collection<DatedAnswers> documents, Calendar calendar, Optional<ExpectedCounts> predicted) {
    Timeline timeline = calendar.timeline();
    LabelCounts counts = LabelCounts.of(documents, calendar);
    predicted.ifPresent(
        expected ->
            Require.that(
                expected.periods() == timeline.size(),
                "predictions of %d periods on a timeline of %d",
                expected.periods(),
                timeline.size()));
    List<Label> labels = counts.labels(predicted.map(ExpectedCounts::labels).orElse(List.of()));
    List<Measured> measured =
        labels.stream().map(label -> counts.measure(label, predicted)).toList();
    List<TrendStatistics> statistics = TrendTests.of(timeline, measured);
    List<TopicTrend> trends =
        IntStream.range(0, labels.size())
            .mapToObj(
                i -> new TopicTrend(labels.get(i), measured.get(i).points(), statistics.get(i)))
            .sorted(comparingDouble(TopicTrend::count).reversed().thenComparing(TopicTrend::label))
            .toList();
    int unanswered = predicted.isPresent() ? 0 : counts.unanswered();
    return new Trends(timeline, trends, calendar.leftOut().withUnanswered(unanswered));
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
