package dev.sheaf.classify.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.classify.Calibration;
import dev.sheaf.corpus.Label;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {
  private static final List<Label> LABELS = List.of(new Label("a"), new Label("b"), new Label("c"));
  private static final double[] ALIKE = {0, 0, 0};
  private static final double[] SURE = {7, -7, -7};

  @Test
  void offsetsMakeTheProbabilitiesThoseFound() {
    Calibration fitted = fit(10_000, ALIKE, row -> row % 10 < 7 ? 0 : row % 10 < 9 ? 1 : 2);

    double[] found = fitted.probabilities(ALIKE);

    assertThat(found[0]).isCloseTo(0.7, within(0.005));
    assertThat(found[1]).isCloseTo(0.2, within(0.005));
  }

  @Test
  void probabilitiesTooSureAreTakenBack() {
    Calibration fitted = fit(800, SURE, row -> row % 4 == 0 ? 1 + row % 8 / 4 : 0);

    assertThat(fitted.factor(0, 0)).isLessThan(0.5);
    assertThat(fitted.probabilities(SURE)[0]).isCloseTo(0.75, within(0.03));
  }

  @Test
  void aFewPapersChangeLittleAndManyChangeMuch() {
    IntUnaryOperator mostlyTheFirst = row -> row % 10 < 8 ? 0 : row % 10 - 7;

    double few = fit(10, ALIKE, mostlyTheFirst).probabilities(ALIKE)[0];
    double many = fit(1_000, ALIKE, mostlyTheFirst).probabilities(ALIKE)[0];

    assertThat(few).isBetween(0.35, 0.6);
    assertThat(many).isCloseTo(0.8, within(0.02));
  }

  @Test
  void nothingIsHeldAgainstALabelThatNoPaperBears() {
    Calibration fitted = fit(1_000, ALIKE, row -> row % 2);

    assertThat(fitted.offset(2)).isZero();
    assertThat(fitted.probabilities(ALIKE)[2]).isGreaterThan(0.2);
  }

  @Test
  void marginsThatSayTheOppositeStillKeepTheirOrder() {
    Calibration fitted = fit(1_000, SURE, row -> 1);

    assertThat(fitted.factor(0, 0)).isPositive();
  }

  @Test
  void repeatedPapersTellHowFrequentLabelsAreNow() {
    double[][] scores = all(1_000, ALIKE);
    int[] times = new int[1_000];
    for (int row = 0; row < times.length; row++) {
      scores[row] = row % 2 == 0 ? new double[] {0.5, -0.5, -3} : new double[] {-0.5, 0.5, -3};
      times[row] = row % 2 == 0 ? 8 : 1;
    }

    double[] found =
        CalibrationFit.fit(new OutOfFold(LABELS, scores, truths(1_000, row -> row % 2), times))
            .probabilities(ALIKE);

    assertThat(found[0]).isGreaterThan(2 * found[1]);
  }

  @Test
  void manyPapersTellWhichLabelsAreConfused() {
    double[][] margins = new double[5_000][];
    Arrays.setAll(margins, row -> new double[] {1, row % 3, -3});

    Calibration fitted =
        CalibrationFit.fit(new OutOfFold(LABELS, margins, truths(5_000, row -> row % 3), once()));

    assertThat(fitted.isMatrix()).isTrue();
    assertThat(fitted.probabilities(1, 0, -3)[0]).isGreaterThan(0.8);
    assertThat(fitted.probabilities(1, 2, -3)[2]).isGreaterThan(0.8);
  }

  private static int[] once() {
    int[] once = new int[5_000];
    Arrays.fill(once, 1);
    return once;
  }

  private static Calibration fit(int rows, double[] scores, IntUnaryOperator truth) {
    int[] once = new int[rows];
    Arrays.fill(once, 1);
    return CalibrationFit.fit(new OutOfFold(LABELS, all(rows, scores), truths(rows, truth), once));
  }

  private static double[][] all(int rows, double[] scores) {
    double[][] all = new double[rows][];
    Arrays.fill(all, scores);
    return all;
  }

  private static int[] truths(int rows, IntUnaryOperator truth) {
    int[] truths = new int[rows];
    Arrays.setAll(truths, truth);
    return truths;
  }
}
