package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Naming;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.words.Headlines;
import dev.sheaf.chart.words.TrendWords;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Period;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.Trends;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The common part of all charts of trends: which labels and periods are drawn, with their names and
 * colours. Immutable.
 */
public final class TrendView {
  /** The number of labels that get a colour of their own. */
  private static final int COLORS = 30;

  private static final double BRIEF = 330;

  private final Trends trends;
  private final Facet facet;
  private final Naming naming;
  private final String source;
  private final List<TopicTrend> shown;
  private final List<Integer> papers;
  private final PeriodWindow window;
  private final List<Integer> telling;
  private final Palette palette;

  /**
   * A view of the labels with most papers.
   *
   * @param top how many labels are drawn at most
   * @param source where the papers come from, for the foot of the page; empty for none
   */
  public TrendView(Trends trends, Facet facet, Naming naming, int top, String source) {
    Require.that(top > 0, "charts show at least 1 label, not %d", top);
    this.trends = trends;
    this.facet = facet;
    this.naming = naming;
    this.source = source;
    shown = trends.trends().stream().limit(top).toList();
    papers =
        shown.isEmpty()
            ? List.of()
            : shown.get(0).points().stream().map(TrendPoint::papers).toList();
    window = PeriodWindow.of(papers);
    telling = telling(trends.timeline());
    palette = palette(trends);
  }

  private List<Integer> telling(Timeline timeline) {
    List<Integer> all = positions().filter(this::hasPapers).boxed().toList();
    List<Integer> finished = all.stream().filter(i -> !timeline.isUnfinished(i)).toList();
    return finished.isEmpty() ? all : finished;
  }

  /**
   * The same colours in every chart and run where there are not too many labels; else those shown
   * must at least differ from each other.
   */
  private Palette palette(Trends trends) {
    Stream<Label> others = trends.trends().stream().map(TopicTrend::label).sorted();
    List<Label> all = Stream.concat(naming.order().stream(), others).distinct().toList();
    List<Label> drawn = shown.stream().map(TopicTrend::label).toList();
    return Palette.of(
        all.stream()
            .filter(label -> all.size() <= COLORS || drawn.contains(label))
            .map(Label::name)
            .toList());
  }

  Trends trends() {
    return trends;
  }

  Facet facet() {
    return facet;
  }

  String source() {
    return source;
  }

  List<TopicTrend> shown() {
    return shown;
  }

  /** How many labels are not drawn. */
  int hidden() {
    return trends.trends().size() - shown.size();
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }

  Timeline timeline() {
    return trends.timeline();
  }

  List<Period> periods() {
    return timeline().periods();
  }

  Granularity granularity() {
    return timeline().granularity();
  }

  String period(int position) {
    Period period = periods().get(position);
    return period.name();
  }

  /** All papers of each period. */
  List<Integer> papers() {
    return papers;
  }

  boolean hasPapers(int period) {
    return papers.get(period) > 0;
  }

  PeriodWindow window() {
    return window;
  }

  /** The positions of the periods drawn. */
  IntStream positions() {
    return IntStream.range(window.from(), window.to());
  }

  /** The periods drawn that have papers and are finished; the unfinished if there is no other. */
  List<Integer> telling() {
    return telling;
  }

  TrendWords words() {
    return TrendWords.of(naming.language());
  }

  Headlines headlines() {
    return Headlines.of(naming.language());
  }

  String name(TopicTrend trend) {
    return naming.names().apply(trend.label());
  }

  /** The name as titles write it: the beginning of one that would fill them alone. */
  String brief(TopicTrend trend) {
    return Pen.fitted(name(trend), Theme.title(), BRIEF);
  }

  Palette palette() {
    return palette;
  }

  boolean hasPredicted() {
    return shown.stream()
        .anyMatch(trend -> positions().anyMatch(i -> trend.points().get(i).predicted() > 0));
  }

  boolean hasUnfinished() {
    return positions().anyMatch(timeline()::isUnfinished);
  }
}
