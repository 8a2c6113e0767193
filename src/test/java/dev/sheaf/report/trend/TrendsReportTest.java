package dev.sheaf.report.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Location;
import dev.sheaf.json.Json;
import dev.sheaf.json.JsonParser;
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
import dev.sheaf.trend.TrendStatistics.ChangePoint;
import dev.sheaf.trend.Trends;
import dev.sheaf.trend.Verdict;
import dev.sheaf.trend.statistics.SenSlope;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@link TrendsReport} and {@link TrendsJson}: the same trends for people and for programs. */
class TrendsReportTest {
  private static final Period FIRST = new Period(Granularity.MONTH, LocalDate.of(2024, 1, 1));
  private static final ChangePoint JUMP = new ChangePoint(2, 0.1, 0.25, 0.001);

  private static TrendPoint point(int papers, int given, double predicted) {
    return new TrendPoint(papers, given, predicted, 0.05, 0.5);
  }

  private static Trends trends(double predicted) {
    Timeline timeline = Timeline.between(FIRST, FIRST.plus(4), false, true);
    var change =
        new Change(
            FIRST.first(),
            FIRST.plus(4).first(),
            0.1,
            0.25,
            0.08,
            0.2,
            0.001,
            0.004,
            Optional.of(FIRST.plus(2).first()),
            true);
    TrendStatistics rising =
        new TrendStatistics(
            Verdict.RISING,
            Optional.of(change),
            0,
            List.of(new Burst(2, 3, 4.5)),
            new PeriodTests(0.02, new SenSlope(0.05, 0.01, 0.08), List.of(JUMP)));
    TrendStatistics few =
        new TrendStatistics(
            Verdict.TOO_FEW_TO_TELL,
            Optional.of(
                new Change(
                    FIRST.first(),
                    FIRST.plus(4).first(),
                    0.02,
                    0.02,
                    -0.1,
                    0.1,
                    1,
                    1,
                    Optional.empty(),
                    false)),
            81.2,
            List.of(),
            PeriodTests.NONE);
    List<TrendPoint> up =
        List.of(
            point(100, 10, 0),
            point(0, 0, 0),
            point(100, 25, 0),
            point(100, 20, predicted),
            point(40, 9, 0));
    List<TrendPoint> rare =
        Stream.of(100, 0, 100, 100, 40).map(papers -> point(papers, papers / 50, 0)).toList();
    return new Trends(
        timeline,
        List.of(
            new TopicTrend(new Label("Agent"), up, rising),
            new TopicTrend(new Label("其他"), rare, few)),
        new LeftOut(List.of("u1"), 0, List.of(), List.of(), 3));
  }

  private static String report(Trends trends) throws IOException {
    StringBuilder out = new StringBuilder();
    new TrendsReport(trends, Facet.TOPIC, false).write(out);
    return out.toString();
  }

  private static Json.Dictionary line(int number) {
    String line = new TrendsJson(trends(5.5), Facet.TOPIC).lines().toList().get(number);
    return (Json.Dictionary) JsonParser.parse(line, new Location("out", 1));
  }

  @Test
  void aLineForEachLabelSaysTheVerdictAndWhatItRestsOn() throws IOException {
    assertThat(report(trends(0)))
        .isEqualTo(
            """
            topics by month, 2024-01 to 2024-05 (unfinished: 2024-05): 340 papers, 1 without a date

            topic  papers  verdict          from    to  points (95 %)               since
            Agent      64  rising           10 %  25 %  +15.0 (+8.0 to +20.0)       2024-03
            其他        6  too few to tell     -     -  about 82 papers would tell  -

            burst of Agent: 2024-03 to 2024-04
            """);
  }

  @Test
  void predictedPapersHaveAColumnOfTheirOwn() throws IOException {
    assertThat(report(trends(5.5)))
        .contains("topic  papers  predicted  verdict")
        .containsPattern("Agent +70 +6 +rising");
  }

  @Test
  void withoutLabelsTheReportSaysSo() throws IOException {
    Trends none = new Trends(trends(0).timeline(), List.of());

    assertThat(report(none)).endsWith("no topic in any period\n");
  }

  @Test
  void thereIsALineForEachLabelAndPeriodThenForEachLabelThenForWhatIsLeftOut() {
    assertThat(new TrendsJson(trends(0), Facet.TOPIC).lines()).hasSize(2 * 5 + 2 + 1);
    assertThat(line(3).get("predicted")).contains(Json.rounded(5.5));
    assertThat(line(3).get("count")).contains(Json.rounded(25.5));
    assertThat(line(4).get("unfinished")).contains(Json.of(true));
    assertThat(line(12).get("leftOut").map(Object::toString).orElse("")).contains("u1");
  }

  @Test
  void aPeriodWithoutPapersHasNoShare() {
    assertThat(line(1).get("papers")).contains(Json.of(0));
    assertThat(line(1).get("share")).isEmpty();
    assertThat(line(1).get("low")).isEmpty();
  }

  @Test
  void aLabelHasItsStatisticsWithPeriodsByTheirNames() {
    assertThat(line(10).get("verdict")).contains(Json.of("rising"));
    assertThat(line(11).get("verdict")).contains(Json.of("too few to tell"));
    String text = new TrendsJson(trends(0), Facet.TOPIC).lines().toList().get(10);
    assertThat(text)
        .contains("\"bursts\":[{\"from\":\"2024-03\",\"to\":\"2024-04\",\"weight\":4.5}]")
        .contains(
            "\"changePoints\":[{\"period\":\"2024-03\",\"before\":0.1,\"after\":0.25,\"p\":0.001}]")
        .contains("\"start\":0.1,\"end\":0.25,\"change\":0.15,\"changeLow\":0.08")
        .contains("\"since\":\"2024-03-01\",\"jump\":true");
  }
}
