package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  /**
   * Of four papers the first model has three right, the second one of them: accuracy 3/4 and 1/4.
   * First: F1 of a is 2/3, of b 4/5. Second: of a 2/5, of b 0.
   */
  @Test
  void bothValuesAreThoseOfTheSamePapers() {
    var first = Given.judgements("a>a", "b>b", "b>b", "b>a");
    var second = Given.judgements("a>a", "b>a", "b>a", "b>a");

    var comparison = Comparison.of(first, second, Given.BOOTSTRAP);

    assertThat(comparison.documents()).isEqualTo(4);
    assertThat(comparison.differing()).isEqualTo(2);
    assertThat(comparison.microF1().value()).isCloseTo(3 / 4.0 - 1 / 4.0, within(1e-12));
    assertThat(comparison.macroF1().value())
        .isCloseTo((2 / 3.0 + 4 / 5.0) / 2 - (2 / 5.0) / 2, within(1e-12));
  }

  /**
   * Only one paper of two tells the models apart. A resample draws it 0, 1 or 2 times with
   * probabilities 1/4, 1/2 and 1/4, and the difference is 0, 1/2 or 1; so in 1/4 there is a tie.
   */
  @Test
  void theProbabilityToBeWorseCountsTiesHalf() {
    var first = Given.judgements("a>a", "a>a");
    var second = Given.judgements("a>a", "a>b");

    var worse = Comparison.of(first, second, new Bootstrap(20_000, 1)).microF1().worse();

    assertThat(worse).isCloseTo(0.25 / 2, within(0.01));
  }

  /**
   * Of 400 papers 60 are answered better by the first, 20 by the second: the difference is 0.1 with
   * a standard error of sqrt(0.2 - 0.1 * 0.1) / 20 = 0.0218.
   */
  @Test
  void theIntervalOfManyIsThatOfPairedShares() {
    var first = judgements(400, i -> i < 60 || i >= 80);
    var second = judgements(400, i -> i >= 60);

    var accuracy = Comparison.of(first, second, new Bootstrap(4_000, 2)).microF1();

    assertThat(accuracy.low()).isCloseTo(0.1 - 1.96 * 0.0218, within(0.006));
    assertThat(accuracy.high()).isCloseTo(0.1 + 1.96 * 0.0218, within(0.006));
    assertThat(accuracy.isBeyondChance()).isTrue();
  }

  /** Agresti and Min: ± 1.96 sqrt(0.5 + 0.5) / (10 + 2). */
  @Test
  void twoModelsThatAgreeOnAFewPapersMayStillDiffer() {
    var judgements = judgements(10, i -> i < 7);

    var accuracy = Comparison.of(judgements, judgements, Given.BOOTSTRAP).microF1();

    assertThat(accuracy.high()).isCloseTo(1.96 / 12, within(1e-4));
    assertThat(accuracy.worse()).isEqualTo(0.5);
    assertThat(accuracy.isBeyondChance()).isFalse();
  }

  @Seeds
  void theOtherWayRoundTheDifferenceHasTheOtherSign(Random random) {
    var first = Given.judgements(random);
    var second = otherAnswers(first, random);

    var there = Comparison.of(first, second, Given.BOOTSTRAP).macroF1();
    var back = Comparison.of(second, first, Given.BOOTSTRAP).macroF1();

    assertThat(back.value()).isEqualTo(-there.value());
    assertThat(back.low()).isCloseTo(-there.high(), within(0.02));
    assertThat(back.worse()).isCloseTo(1 - there.worse(), within(1e-9));
  }

  @Seeds
  void theOrderOfThePapersChangesNothing(Random random) {
    var first = Given.judgements(random);
    var second = otherAnswers(first, random);

    var shuffled =
        Comparison.of(
            Given.shuffled(first, random), Given.shuffled(second, random), Given.BOOTSTRAP);

    assertThat(shuffled).isEqualTo(Comparison.of(first, second, Given.BOOTSTRAP));
  }

  @Test
  void papersThatOnlyOneWasJudgedOnTakeNoPart() {
    var first = Given.judgements("a>a", "a>b", "b>b");

    assertThat(Comparison.of(first, first.subList(1, 3), Given.BOOTSTRAP).documents()).isEqualTo(2);
  }

  @Test
  void differentTruthsAreRefused() {
    var first = Given.judgements("a>a");
    var second = Given.judgements("b>a");

    assertThatThrownBy(() -> Comparison.of(first, second, Given.BOOTSTRAP))
        .hasMessage("document d0 has the labels [a] and [b]");
    assertThatThrownBy(() -> Comparison.of(first, List.of(), Given.BOOTSTRAP))
        .hasMessage("there is no document that both were judged on");
  }

  private static List<Judgement> judgements(int count, java.util.function.IntPredicate isRight) {
    return Given.judgements(
        IntStream.range(0, count)
            .mapToObj(i -> isRight.test(i) ? "a>a" : "a>b")
            .toArray(String[]::new));
  }

  /** The same papers, the answers dealt out anew. */
  private static List<Judgement> otherAnswers(List<Judgement> judgements, Random random) {
    var answers = new java.util.ArrayList<>(judgements.stream().map(Judgement::answer).toList());
    Collections.shuffle(answers, random);
    return IntStream.range(0, judgements.size())
        .mapToObj(
            i ->
                new Judgement(
                    judgements.get(i).document(), judgements.get(i).truth(), answers.get(i)))
        .toList();
  }
}
