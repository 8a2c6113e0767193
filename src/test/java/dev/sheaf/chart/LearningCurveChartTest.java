package dev.sheaf.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.chart.LearningCurveChart.Point;
import dev.sheaf.chart.Recording.Written;
import dev.sheaf.evaluate.Estimate;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurveChartTest implements ChartContract {
  private static final Estimate GOOD = new Estimate(0.9, 0.85, 0.95);
  private static final Estimate POOR = new Estimate(0.25, 0.1, 0.4000001);

  @Override
  public Chart chart(String title, int size) {
    return Given.curve(title, size);
  }

  @Override
  public Rectangle2D page() {
    return new Rectangle2D.Double(0, 0, 800, 450);
  }

  @Test
  void theNumbersBesideThePictureAreAllThatItShowsInOrderOfPapers() {
    var chart =
        new LearningCurveChart(
            Given.caption("t"),
            List.of(new Point(100, GOOD, POOR, 0.5), new Point(28, POOR, POOR, 0.5)));

    assertThat(chart.picture().numbers().rows())
        .containsExactly(
            List.of("28", "0.25", "0.1", "0.4000001", "0.25", "0.1", "0.4000001", "0.5"),
            List.of("100", "0.9", "0.85", "0.95", "0.25", "0.1", "0.4000001", "0.5"));
  }

  @Test
  void countsOfPapersArePlainNumbersAndBothEndsAreNamed() {
    assertThat(texts(Given.curve("t", 7))).contains("28", "100", "1,000", "10,000", "19,059");
  }

  @Test
  void linesAreNamedAtTheirEndsWithTheirIntervals() {
    var chart = new LearningCurveChart(Given.caption("t"), List.of(new Point(9, GOOD, POOR, 0.5)));

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
    var point = new Point(9, GOOD, GOOD, 0.9);

    var chart =
        new LearningCurveChart(Given.caption("t"), List.of(new Point(5, POOR, POOR, 0.9), point));

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

  @Test
  void noPapersTeachNothing() {
    assertThatThrownBy(() -> new Point(0, GOOD, GOOD, 0.5))
        .hasMessage("a learning curve starts at 1 paper, not 0");
  }

  private static List<String> texts(Chart chart) {
    return Recording.texts(chart).stream().map(Written::text).toList();
  }
}
