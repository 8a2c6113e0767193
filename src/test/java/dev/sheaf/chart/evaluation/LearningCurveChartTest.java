package dev.sheaf.chart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.Chart;
import dev.sheaf.chart.page.ChartContract;
import dev.sheaf.chart.page.Given;
import dev.sheaf.chart.page.Recording;
import dev.sheaf.chart.page.Recording.Written;
import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Estimate;
import dev.sheaf.evaluate.LearningCurve;
import dev.sheaf.evaluate.LearningCurve.Point;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningCurveChartTest implements ChartContract {
  private static final Estimate GOOD = new Estimate(0.9, 0.85, 0.95);
  private static final Estimate POOR = new Estimate(0.25, 0.1, 0.4000001);

  @Override
  public Chart chart(String title, int size) {
    return Given.curve(title, size);
  }

  @Test
  void theNumbersBesideThePictureAreAllThatItShowsInOrderOfPapers() {
    var points = List.of(new Point(28, 5, POOR, POOR), new Point(100, 1, GOOD, POOR));

    var chart = Given.chart("t", points, 0.5);

    assertThat(chart.picture().numbers().rows())
        .containsExactly(
            List.of("28", "5", "0.25", "0.1", "0.4000001", "0.25", "0.1", "0.4000001", "0.5"),
            List.of("100", "1", "0.9", "0.85", "0.95", "0.25", "0.1", "0.4000001", "0.5"));
  }

  @Test
  void countsOfPapersArePlainNumbersAndBothEndsAreNamed() {
    assertThat(texts(Given.curve("t", 7))).contains("28", "100", "1,000", "10,000", "19,059");
  }

  @Test
  void linesAreNamedAtTheirEndsWithTheirIntervals() {
    var chart = Given.chart("t", List.of(new Point(9, 1, GOOD, POOR)), 0.5);

    assertThat(texts(chart))
        .contains(
            "accuracy 0.900",
            "0.850 to 0.950",
            "macro-F1 0.250",
            "0.100 to 0.400",
            "baseline 0.500");
  }

  @Test
  void linesThatEndTogetherHaveNamesApart() {
    var points = List.of(new Point(5, 1, POOR, POOR), new Point(9, 1, GOOD, GOOD));

    var chart = Given.chart("t", points, 0.9);

    assertThat(Recording.texts(chart))
        .filteredOn(text -> text.text().endsWith(" 0.900"))
        .extracting(text -> Math.round(text.bounds().getCenterY() / 10))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void withoutPointsThePageSaysSo() {
    assertThat(texts(Given.curve("t", 0))).contains("t", "no papers to learn from");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          100, 0.50, 0.02, 200, 0.60, 0.02 | More papers still help: macro-F1 0.60 at 200 papers
          100, 0.60, 0.02, 200, 0.605, 0.02 | More papers hardly help any more: macro-F1 0.61 at 200 papers
          100, 0.57, 0.02, 200, 0.60, 0.049 | More papers still help: macro-F1 0.60 at 200 papers
          100, 0.58, 0.02, 200, 0.60, 0.049 | More papers hardly help any more: macro-F1 0.60 at 200 papers
          101, 0.50, 0.02, 200, 0.60, 0.02 | Learned from all papers: macro-F1 0.60 at 200 papers
          10, 0.40, 0.2, 28, 0.60, 0.15 | Too few papers to be sure: macro-F1 0.60 at 28 papers, or anything from 0.45 to 0.75
          """)
  void theTitleSaysWhatTheLastDoublingOfPapersBrought(String points, String title) {
    double[] n = Arrays.stream(points.split(", ")).mapToDouble(Double::parseDouble).toArray();
    var curve = Given.curve(List.of(point(n[0], n[1], n[2]), point(n[3], n[4], n[5])), 0.3);

    var chart = LearningCurveChart.of(curve, "", "");

    assertThat(chart.caption().title()).isEqualTo(title);
  }

  @Test
  void themesHaveMicroF1InPlaceOfAccuracy() {
    var curve = new LearningCurve(Facet.THEME, List.of(new Point(9, 1, GOOD, POOR)), 9, 0.1, 0.1);

    var chart = new LearningCurveChart(Given.caption("t"), curve);

    assertThat(texts(chart)).contains("micro-F1 0.900").noneMatch(t -> t.contains("accuracy"));
  }

  private static Point point(double papers, double score, double spread) {
    return new Point((int) papers, 1, GOOD, new Estimate(score, score - spread, score + spread));
  }

  private static List<String> texts(Chart chart) {
    return Recording.texts(chart).stream().map(Written::text).toList();
  }
}
