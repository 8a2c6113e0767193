package dev.sheaf.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.corpus.Language;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Timeline;
import dev.sheaf.trend.TopicTrend;
import dev.sheaf.trend.TrendPoint;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendTitleTest {
  private static final TopicTrend AGENT = trend("Agent", Verdict.RISING, 8, 17);
  private static final TopicTrend RAG = trend("RAG", Verdict.FALLING, 12, 9);
  private static final TopicTrend THEORY = trend("理论", Verdict.STEADY, 5, 6);
  private static final TopicTrend FEW = trend("其他", Verdict.TOO_FEW_TO_TELL, 0, 1);

  @Test
  void thoseThatMoveMostAreNamedFirst() {
    assertThat(title(Language.EN, RAG, THEORY, AGENT).movers())
        .isEqualTo("Agent up from 8.0 % to 17 % of papers; RAG down from 12 % to 9.0 % of papers");
    assertThat(title(Language.ZH, RAG, THEORY, AGENT).movers())
        .isEqualTo("Agent 占比从 8.0% 升至 17%；RAG 占比从 12% 降至 9.0%");
  }

  @Test
  void whatIsNewIsSaidToBeNew() {
    assertThat(title(Language.ZH, trend("RAG", Verdict.NEW, 0, 12)).movers())
        .isEqualTo("RAG 新出现，占 12%");
  }

  @Test
  void nothingIsClaimedWhereNothingIsCertain() {
    assertThat(title(Language.EN, THEORY, FEW).movers())
        .isEqualTo("No topic clearly rises or falls");
    assertThat(title(Language.EN, FEW).movers())
        .isEqualTo("Too little to tell a trend: 400 papers in 4 months");
    assertThat(title(Language.ZH).movers()).startsWith("没有可绘制的主题");
  }

  @Test
  void manyLabelsAreCountedByVerdict() {
    assertThat(title(Language.EN, AGENT, RAG, THEORY, FEW).verdicts())
        .isEqualTo("Of 4 topics, 1 rises, 1 falls, 1 is steady, 1 has too few papers to tell");
    assertThat(title(Language.ZH, AGENT, RAG, THEORY, FEW).verdicts())
        .isEqualTo("4 个主题中，1 个上升，1 个下降，1 个平稳，1 个数据不足");
  }

  private static TrendTitle title(Language language, TopicTrend... trends) {
    var timeline = new Timeline(GivenTrends.periods(Granularity.MONTH, 4), false, false);
    return new TrendTitle(
        GivenTrends.view(new Trends(timeline, List.of(trends)), Facet.TOPIC, language));
  }

  private static TopicTrend trend(String name, Verdict verdict, Integer... percent) {
    List<TrendPoint> points =
        IntStream.range(0, 4).mapToObj(t -> GivenTrends.point(100, percent[t % 2], 0)).toList();
    var statistics =
        verdict == Verdict.TOO_FEW_TO_TELL
            ? GivenTrends.found(verdict, List.of())
            : GivenTrends.found(verdict, percent[0] * 0.01, percent[1] * 0.01, List.of());
    return new TopicTrend(new Label(name), points, statistics);
  }
}
