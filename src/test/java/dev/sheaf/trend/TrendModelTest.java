package dev.sheaf.trend;

import static dev.sheaf.trend.Given.drawn;
import static dev.sheaf.trend.Given.measured;
import static dev.sheaf.trend.Given.months;
import static dev.sheaf.trend.Given.of200;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.trend.statistics.BenjaminiHochberg;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendModelTest {
  private static List<Finding> findings(List<Measured> labels) {
    Timeline timeline = months(labels.get(0).points().size());
    return TrendModel.of(timeline, labels).stream().map(found -> found.orElseThrow()).toList();
  }

  private static List<Verdict> verdicts(Measured... labels) {
    return findings(List.of(labels)).stream().map(Finding::verdict).toList();
  }

  /** A thousand labels in 200 corpora of five; wobble 0.3 is a third more or less at one time. */
  @ParameterizedTest
  @CsvSource({
    "3,0,0,50",
    "6,0,0,50",
    "12,0,0,50",
    "12,0.2,0,50",
    "24,0.3,0.3,60",
    "24,0.3,0.7,115"
  })
  void fewOfAThousandFlatLabelsAreCalledAChange(
      int periods, double wobble, double memory, int most) {
    Random random = new Random(periods);

    long changes =
        IntStream.range(0, 200)
            .mapToObj(
                corpus ->
                    IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> drawn(random, periods, t -> -0.7 * i, wobble, memory))
                        .toList())
            .flatMap(corpus -> findings(corpus).stream())
            .filter(found -> found.verdict().isChange())
            .count();

    assertThat(changes).isLessThanOrEqualTo(most);
  }

  /** From 14 % to 25 % over two years, among four flat labels. */
  @Test
  void aPlantedSlopeIsFoundAndHeldByItsInterval() {
    Random random = new Random(3);
    int found = 0;
    int held = 0;
    double planted = 0.2592 - 0.1480;
    for (int i = 0; i < 100; i++) {
      var rising = drawn(random, 24, t -> -1.75 + 0.7 * t / 23, 0.1, 0);
      var flat = drawn(random, 24, t -> -2, 0.1, 0);
      Finding finding = findings(List.of(rising, flat, flat, flat, flat)).get(0);
      found += finding.verdict() == Verdict.RISING ? 1 : 0;
      held += finding.change().low() < planted && planted < finding.change().high() ? 1 : 0;
    }

    assertThat(found).isGreaterThan(80);
    assertThat(held).isBetween(90, 99);
  }

  /** Six months of a digest: thousands of papers show what five numbers in order do not. */
  @Test
  void whatThousandsOfPapersShowIsSaid() {
    int[] papers = {1350, 2500, 2000, 1510, 555, 1210};

    assertThat(
            verdicts(
                shares(papers, 65, 64, 66, 60, 49, 49),
                shares(papers, 9, 7, 7, 16, 22, 28),
                shares(papers, 12, 19, 17, 9, 7, 4),
                shares(papers, 9, 7, 6, 6, 15, 9),
                shares(papers, 6, 3, 3, 9, 6, 11)))
        .startsWith(Verdict.FALLING, Verdict.RISING, Verdict.FALLING)
        .endsWith(Verdict.FLUCTUATING, Verdict.FLUCTUATING);
  }

  private static Measured shares(int[] papers, int... percent) {
    return measured(
        IntStream.range(0, papers.length).map(t -> papers[t] * percent[t] / 100).toArray(), papers);
  }

  /** News of three months with known classes: the third has more tech and less football. */
  @Test
  void inThreeMonthsOnlyWhatJumpsIsCalledAChange() {
    int[] papers = {438, 430, 456};

    assertThat(
            verdicts(
                measured(new int[] {79, 82, 74}, papers),
                measured(new int[] {97, 95, 99}, papers),
                measured(new int[] {99, 99, 65}, papers),
                measured(new int[] {85, 80, 87}, papers),
                measured(new int[] {78, 74, 131}, papers)))
        .satisfies(v -> assertThat(v.get(2)).isEqualTo(Verdict.FALLING))
        .satisfies(v -> assertThat(v.get(4)).isEqualTo(Verdict.RISING))
        .filteredOn(Verdict::isChange)
        .hasSize(2);
  }

  @Test
  void aLabelThatComesUpIsNewAndOneThatGoesIsGone() {
    assertThat(
            verdicts(
                of200(0, 0, 0, 0, 0, 6, 9, 8, 10, 9),
                of200(9, 10, 8, 9, 6, 0, 0, 0, 0, 0),
                of200(20, 21, 19, 22, 18, 20, 21, 19, 20, 20)))
        .startsWith(Verdict.NEW, Verdict.GONE);
  }

  @Test
  void fewPapersAreTooFewToTellAndItIsSaidHowManyWould() {
    Finding finding = findings(List.of(of200(0, 1, 0, 2, 0, 1))).get(0);

    assertThat(finding.verdict()).isEqualTo(Verdict.TOO_FEW_TO_TELL);
    assertThat(finding.needed()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void twoCellsTellNothing() {
    assertThat(TrendModel.of(months(2), List.of(of200(40, 90)))).allMatch(found -> found.isEmpty());
  }

  @Test
  void aLabelOfAllPapersIsSteady() {
    assertThat(verdicts(of200(200, 200, 200))).containsExactly(Verdict.STEADY);
  }

  /** With thousands of papers a fifteenth is more than chance, and still nothing to speak of. */
  @Test
  void aSmallChangeIsSteadyHoweverManyPapers() {
    int[] papers = new int[12];
    Arrays.fill(papers, 100_000);
    int[] counts = IntStream.range(0, 12).map(t -> 20_000 + 120 * t).toArray();

    Finding finding = findings(List.of(measured(counts, papers))).get(0);

    assertThat(finding.change().p()).isLessThan(0.001);
    assertThat(finding.verdict()).isEqualTo(Verdict.STEADY);
  }

  /** A probability below 0 would end the run. */
  @Test
  void nothingIsSoClearThatItHasNoProbability() {
    int[] papers = new int[12];
    Arrays.fill(papers, 100_000);
    int[] up = IntStream.range(0, 12).map(t -> 2_000 + 7_000 * t).toArray();
    int[] down = IntStream.range(0, 12).map(t -> up[11 - t]).toArray();

    assertThat(findings(List.of(measured(up, papers), measured(down, papers))))
        .allMatch(found -> found.change().p() > 0 && found.change().p() < 1e-12);
  }

  /** The first month has 6 of 7,206 papers. */
  @Test
  void noEndValueComesFromAHandfulOfPapers() {
    int[] papers = {6, 1200, 1200, 1200, 1200, 1200, 1200};
    int[] counts = {0, 240, 241, 239, 240, 240, 240};

    Change change = findings(List.of(measured(counts, papers))).get(0).change();

    assertThat(change.start()).isCloseTo(0.2, within(0.005));
    assertThat(change.from()).isAfter("2000-02-01");
  }

  @Test
  void reversedTimeTurnsRisingIntoFalling() {
    Change up = findings(List.of(of200(20, 25, 40, 50, 60))).get(0).change();
    Change down = findings(List.of(of200(60, 50, 40, 25, 20))).get(0).change();

    assertThat(down.size()).isCloseTo(-up.size(), within(0.01));
  }

  /** Series that wander, rise or stay, of any size: {@code requireAgreement} would refuse them. */
  @Seeds
  void noVerdictContradictsItsInterval(Random random) {
    int periods = 3 + random.nextInt(30);
    double slope = random.nextGaussian() / periods;
    var labels =
        IntStream.range(0, 5)
            .mapToObj(i -> drawn(random, periods, t -> -i + slope * t, 0.1 * i, 0.7))
            .toList();

    for (Finding finding : findings(labels)) {
      Change change = finding.change();
      double fifth = 0.2 * change.start();
      switch (finding.verdict()) {
        case RISING, NEW -> assertThat(change.low()).isPositive();
        case FALLING, GONE -> assertThat(change.high()).isNegative();
        case STEADY -> assertThat(List.of(-change.low(), change.high())).allMatch(x -> x < fifth);
        default ->
            assertThat(
                    change.isBeyondChance()
                        && Math.abs(change.size()) >= fifth
                        && finding.isJudged())
                .isFalse();
      }
    }
  }

  /** R: {@code p.adjust(c(.01, .04, .03, .005, .5), "BH")}. */
  @Test
  void adjustedValuesAreThoseOfBenjaminiAndHochberg() {
    assertThat(BenjaminiHochberg.adjust(new double[] {.01, .04, .03, .005, .5}))
        .containsExactly(new double[] {.025, .05, .05, .025, .5}, within(1e-12));
  }
}
