package dev.sheaf.trend;

import static dev.sheaf.trend.Given.all;
import static dev.sheaf.trend.Given.calendar;
import static dev.sheaf.trend.Given.document;
import static dev.sheaf.trend.Given.documents;
import static dev.sheaf.trend.Granularity.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.corpus.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");
  private static final List<DatedAnswers> PAPERS =
      all(
          documents(30, "2024-01-15", "a"),
          documents(10, "2024-01-15", "b"),
          documents(15, "2024-02-15", "a"),
          documents(15, "2024-02-15", "b"),
          documents(8, "2024-04-15", "b"),
          List.of(document("x", "2024-04-20"), document("y", "2024-04-21")));

  private static Trends given(List<DatedAnswers> papers) {
    return Trends.of(papers, calendar(MONTH, papers), Optional.empty());
  }

  @Test
  void theSharesOfTopicsAddUpToOneInPeriodsWithPapers() {
    var trends = given(PAPERS);

    for (int t : new int[] {0, 1, 3}) {
      int period = t;
      assertThat(trends.trends().stream().mapToDouble(x -> x.points().get(period).share()).sum())
          .isCloseTo(1, within(1e-12));
    }
    assertThat(trends.of(A).get().points().get(2)).isEqualTo(new TrendPoint(0, 0, 0, 0, 1));
  }

  @Test
  void papersWithoutAnAnswerAreLeftOutAndCounted() {
    var trends = given(PAPERS);

    assertThat(trends.leftOut().unanswered()).isEqualTo(2);
    assertThat(trends.of(B).get().points().get(3).papers()).isEqualTo(8);
  }

  @Test
  void predictedPapersCountWithTheirBand() {
    var trends = Trends.of(PAPERS, calendar(MONTH, PAPERS), Optional.of(TrendsTest::inTheLast));

    var point = trends.of(B).get().points().get(3);
    assertThat(point.papers()).isEqualTo(10);
    assertThat(point.count()).isEqualTo(9.5);
    assertThat(point.low()).isBetween(0.6, 0.95);
    assertThat(trends.leftOut().unanswered()).isZero();
  }

  private static ExpectedCounts inTheLast(Calendar calendar) {
    int last = calendar.timeline().size() - 1;
    double[][] counts = new double[last + 1][2];
    double[][] low = new double[last + 1][2];
    double[][] high = new double[last + 1][2];
    counts[last] = new double[] {0.5, 1.5};
    low[last] = new double[] {0, 1};
    high[last] = new double[] {1, 2};
    return ExpectedCounts.of(List.of(A, B), counts, low, high);
  }

  @Test
  void whereAllIsPredictedTheBandIsThatOfThePredictions() {
    var band = ShareBand.of(0, 0, new Expected(30, 22, 36), 100);

    assertThat(band.low()).isCloseTo(0.22, within(1e-12));
    assertThat(band.high()).isCloseTo(0.36, within(1e-12));
  }

  /** SciPy: {@code binomtest(8, 40).proportion_ci(0.9, "wilson")}. */
  @Test
  void whereAllIsGivenTheBandIsWilsonsAtNinetyPercent() {
    var band = ShareBand.of(8, 40, Expected.NONE, 40);

    assertThat(band.low()).isCloseTo(0.11654735446233846, within(1e-9));
    assertThat(band.high()).isCloseTo(0.32146471472493643, within(1e-9));
  }

  @Test
  void theOrderOfPapersDoesNotMatter() {
    List<DatedAnswers> shuffled = new ArrayList<>(PAPERS);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(given(shuffled)).isEqualTo(given(PAPERS));
  }

  @Test
  void labelsWithMostPapersComeFirst() {
    assertThat(given(PAPERS).trends()).extracting(TopicTrend::label).containsExactly(A, B);
    assertThat(given(PAPERS).top(1).trends()).hasSize(1);
  }
}
