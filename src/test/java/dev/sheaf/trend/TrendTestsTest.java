package dev.sheaf.trend;

import static dev.sheaf.trend.Given.drawn;
import static dev.sheaf.trend.Given.months;
import static dev.sheaf.trend.Given.of200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.trend.TrendTests.Measured;
import dev.sheaf.trend.statistics.BenjaminiHochberg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTestsTest {
  private static final Set<Verdict> CHANGES =
      EnumSet.of(Verdict.NEW, Verdict.RISING, Verdict.FALLING);

  private static List<Verdict> verdicts(List<Measured> labels) {
    Timeline timeline = months(labels.get(0).points().size());
    return TrendTests.of(timeline, labels).stream().map(TrendStatistics::verdict).toList();
  }

  /** A thousand labels in 200 corpora of five; wobble 0.3 is a third more or less at one time. */
  @ParameterizedTest
  @CsvSource({
    "3,0,0",
    "6,0.2,0",
    "12,0,0",
    "8,0.3,0.5",
    "10,0.3,0.5",
    "12,0.2,0",
    "12,0.3,0.5",
    "24,0.3,0.3",
    "52,0.3,0.5"
  })
  void ofAThousandFlatLabelsAtMostOneInTwentyIsCalledAChange(
      int periods, double wobble, double memory) {
    Random random = new Random(periods);

    long changes =
        IntStream.range(0, 200)
            .mapToObj(
                corpus ->
                    IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> drawn(random, periods, t -> -0.7 * i, wobble, memory))
                        .toList())
            .flatMap(corpus -> verdicts(corpus).stream())
            .filter(CHANGES::contains)
            .count();

    assertThat(changes).isLessThanOrEqualTo(50);
  }

  @Test
  void ofAThousandFlatLabelsOfOneCorpusAlmostNoneIsCalledAChange() {
    Random random = new Random(7);
    var labels =
        IntStream.range(0, 1000)
            .mapToObj(i -> drawn(random, 24, t -> -1 - i % 4, 0.2, 0.3))
            .toList();

    assertThat(verdicts(labels)).filteredOn(CHANGES::contains).hasSizeLessThanOrEqualTo(5);
  }

  /** From 14 % to 25 % over two years, among four flat labels. */
  @Test
  void aPlantedSlopeIsFound() {
    Random random = new Random(3);
    int found = 0;
    for (int i = 0; i < 100; i++) {
      var rising = drawn(random, 24, t -> -1.75 + 0.7 * t / 23, 0.1, 0);
      var falling = drawn(random, 24, t -> -1.05 - 0.7 * t / 23, 0.1, 0);
      var flat = drawn(random, 24, t -> -2, 0.1, 0);
      var verdicts = verdicts(List.of(rising, falling, flat, flat, flat));
      found += verdicts.get(0) == Verdict.RISING && verdicts.get(1) == Verdict.FALLING ? 1 : 0;
    }

    assertThat(found).isGreaterThan(80);
  }

  /** From 10 % to 27 % in the last two of ten months, among five flat labels. */
  @Test
  void aJumpInTheLastTwoPeriodsIsFound() {
    Random random = new Random(4);
    int found = 0;
    for (int i = 0; i < 100; i++) {
      var labels = new ArrayList<>(List.of(drawn(random, 10, t -> t < 8 ? -2.2 : -1, 0.1, 0)));
      IntStream.range(0, 5).forEach(flat -> labels.add(drawn(random, 10, t -> -2, 0.1, 0)));
      found += verdicts(labels).get(0) == Verdict.RISING ? 1 : 0;
    }

    assertThat(found).isGreaterThan(80);
  }

  /** From 10 % to 27 % behind a year: three periods of the new share, where two are too few. */
  @ParameterizedTest
  @CsvSource({"3,80", "4,85"})
  void aJumpIsToldWithLittleDelay(int delay, int least) {
    Random random = new Random(6);
    int periods = 12 + delay;
    int found = 0;
    for (int i = 0; i < 100; i++) {
      var labels =
          new ArrayList<>(List.of(drawn(random, periods, t -> t < 12 ? -2.2 : -1, 0.1, 0)));
      IntStream.range(0, 5).forEach(flat -> labels.add(drawn(random, periods, t -> -2, 0.1, 0)));
      found += verdicts(labels).get(0) == Verdict.RISING ? 1 : 0;
    }

    assertThat(found).isGreaterThan(least);
  }

  /** News of three months with known classes: the third has more tech and less football. */
  @Test
  void inThreeMonthsOnlyWhatJumpsIsCalledAChange() {
    int[] papers = {438, 430, 456};
    var verdicts =
        verdicts(
            List.of(
                Given.measured(new int[] {79, 82, 74}, papers),
                Given.measured(new int[] {97, 95, 99}, papers),
                Given.measured(new int[] {99, 99, 65}, papers),
                Given.measured(new int[] {85, 80, 87}, papers),
                Given.measured(new int[] {78, 74, 131}, papers)));

    assertThat(verdicts)
        .containsExactly(
            Verdict.STEADY, Verdict.STEADY, Verdict.FALLING, Verdict.STEADY, Verdict.RISING);
  }

  @Test
  void aLabelThatComesUpIsNew() {
    assertThat(
            verdicts(
                List.of(
                    of200(0, 0, 0, 0, 0, 6, 9, 8, 10, 9),
                    of200(20, 21, 19, 22, 18, 20, 21, 19, 20, 20))))
        .containsExactly(Verdict.NEW, Verdict.STEADY);
  }

  @Test
  void fewPapersOrPeriodsAreTooFewToTell() {
    assertThat(verdicts(List.of(of200(0, 1, 0, 2, 0, 1)))).containsExactly(Verdict.TOO_FEW_TO_TELL);
    assertThat(verdicts(List.of(of200(40, 90)))).containsExactly(Verdict.TOO_FEW_TO_TELL);
    assertThat(verdicts(List.of(of200(40)))).containsExactly(Verdict.TOO_FEW_TO_TELL);
  }

  @Test
  void aLabelOfAllPapersIsSteady() {
    assertThat(verdicts(List.of(of200(200, 200, 200)))).containsExactly(Verdict.STEADY);
  }

  /** With thousands of papers a fifteenth is more than chance, and still nothing to speak of. */
  @Test
  void aSmallChangeIsSteadyHoweverManyPapers() {
    int[] papers = new int[12];
    Arrays.fill(papers, 100_000);
    int[] counts = IntStream.range(0, 12).map(t -> 20_000 + 120 * t).toArray();

    var statistics = TrendTests.of(months(12), List.of(Given.measured(counts, papers))).get(0);

    assertThat(statistics.adjustedP()).isLessThan(0.001);
    assertThat(statistics.verdict()).isEqualTo(Verdict.STEADY);
  }

  @Test
  void anUnfinishedPeriodIsNoPartOfTheTests() {
    Period first = months(1).periods().get(0);
    var timeline = Timeline.between(first, first.plus(5), false, true);

    var statistics = TrendTests.of(timeline, List.of(of200(40, 41, 39, 40, 42, 150))).get(0);

    assertThat(statistics.verdict()).isEqualTo(Verdict.STEADY);
  }

  @Test
  void reversedTimeTurnsRisingIntoFalling() {
    var rising = TrendTests.of(months(5), List.of(of200(20, 25, 40, 50, 60))).get(0);
    var falling = TrendTests.of(months(5), List.of(of200(60, 50, 40, 25, 20))).get(0);

    assertThat(rising.verdict()).isEqualTo(Verdict.RISING);
    assertThat(falling.verdict()).isEqualTo(Verdict.FALLING);
    assertThat(falling.slope()).isCloseTo(-rising.slope(), within(1e-12));
  }

  /** R: {@code p.adjust(c(.01, .04, .03, .005, .5), "BH")}. */
  @Test
  void adjustedValuesAreThoseOfBenjaminiAndHochberg() {
    assertThat(BenjaminiHochberg.adjust(new double[] {.01, .04, .03, .005, .5}))
        .containsExactly(new double[] {.025, .05, .05, .025, .5}, within(1e-12));
  }
}
