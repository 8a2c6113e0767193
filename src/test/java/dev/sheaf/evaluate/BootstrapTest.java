package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  /** Binomial(400, 0.75): the 2.5 % and 97.5 % quantiles are 283 and 317 right answers of 400. */
  @Test
  void theIntervalOfAShareIsThatOfTheBinomialDistribution() {
    var judgements =
        Given.judgements(
            IntStream.range(0, 400)
                .mapToObj(i -> i % 4 == 0 ? "a>b" : "a>a")
                .toArray(String[]::new));

    var microF1 = new Bootstrap(5_000, 3).meanF1(judgements).micro();

    assertThat(microF1.value()).isEqualTo(0.75);
    assertThat(microF1.low()).isCloseTo(283 / 400.0, within(1.5 / 400));
    assertThat(microF1.high()).isCloseTo(317 / 400.0, within(1.5 / 400));
  }

  @Test
  void theSameSeedGivesTheSameInterval() {
    var judgements = Given.judgements(new Random(5));

    assertThat(new Bootstrap(300, 4).meanF1(judgements).macro())
        .isEqualTo(new Bootstrap(300, 4).meanF1(judgements).macro());
  }

  /**
   * Of the documents drawn, 70 % are a (56 % given a, 14 % given b), 22 % b and 8 % c, all given
   * rightly. So the true F1 is 2 * 0.56 / (0.7 + 0.56), 2 * 0.22 / (0.22 + 0.36) and 1.
   */
  @Test
  void aboutNineteenOfTwentyIntervalsHoldTheTrueMacroF1() {
    double trueF1 = (2 * 0.56 / (0.7 + 0.56) + 2 * 0.22 / (0.22 + 0.36) + 1) / 3;
    Random random = new Random(11);

    long held =
        IntStream.range(0, 400)
            .mapToObj(i -> Given.BOOTSTRAP.meanF1(Given.judgements(drawn(300, random))).macro())
            .filter(estimate -> estimate.low() <= trueF1 && trueF1 <= estimate.high())
            .count();

    assertThat(held / 400.0).isBetween(0.92, 0.98);
  }

  @Test
  void allRightOfAFewIsFarFromCertain() {
    var f1 = Given.BOOTSTRAP.meanF1(Given.judgements("a>a", "a>a", "b>b", "c>c", "c>c"));

    assertThat(f1.micro()).isEqualTo(Estimate.ofShare(1, 5));
    assertThat(f1.macro()).isEqualTo(Estimate.ofShare(1, 5));
  }

  @Test
  void allRightOfManyIsNotCertainEither() {
    var judgements =
        Given.judgements(IntStream.range(0, 150).mapToObj(i -> "a>a").toArray(String[]::new));

    assertThat(Given.BOOTSTRAP.meanF1(judgements).macro()).isEqualTo(Estimate.ofShare(1, 150));
  }

  @Seeds
  void theIntervalHoldsTheValueWithinZeroAndOne(Random random) {
    var estimate = Given.BOOTSTRAP.meanF1(Given.multiLabelJudgements(random)).macro();

    assertThat(estimate.low()).isBetween(0.0, estimate.value());
    assertThat(estimate.high()).isBetween(estimate.value(), 1.0);
  }

  @Seeds
  void theMeasureOfAResampleIsThatOfItsLabelScores(Random random) {
    var outcomes = Outcomes.of(Given.multiLabelJudgements(random));
    int[] tally = outcomes.emptyTally();
    IntStream.range(0, outcomes.documents()).forEach(i -> outcomes.count(i, tally));

    var labels = outcomes.labelScores();

    assertThat(Outcomes.macroF1(tally)).isCloseTo(LabelScores.macroF1(labels), within(1e-12));
    assertThat(Outcomes.microF1(tally)).isCloseTo(LabelScores.microF1(labels), within(1e-12));
  }

  private static String[] drawn(int documents, Random random) {
    return IntStream.range(0, documents)
        .mapToObj(
            i -> {
              double share = random.nextDouble();
              return share < 0.56 ? "a>a" : share < 0.7 ? "a>b" : share < 0.92 ? "b>b" : "c>c";
            })
        .toArray(String[]::new);
  }
}
