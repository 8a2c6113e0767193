package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomisationTest {
  /** Of ten tosses all fall against the first once in 1024. */
  @Test
  void itIsTheSignTestWhereEveryPaperHasOneLabel() {
    var first = Given.judgements(repeated("a>b", 10));
    var second = Given.judgements(repeated("a>a", 10));

    double chance = Randomisation.of(first, second, 1).microF1();

    assertThat(chance).isCloseTo(1 / 1024.0, within(0.0025));
  }

  @Test
  void aModelThatAnswersAlikeIsNoWorse() {
    var answers = Given.judgements("a>b", "a>a", "b>b", "b>a");

    assertThat(Randomisation.of(answers, answers, 1)).isEqualTo(new Randomisation(1, 1));
  }

  @Test
  void aBetterModelIsNotWorse() {
    var first = Given.judgements(repeated("a>a", 10));
    var second = Given.judgements(repeated("a>b", 10));

    assertThat(Randomisation.of(first, second, 1).macroF1()).isGreaterThan(0.99);
  }

  @Seeds
  void theOrderOfThePapersDoesNotMatter(Random random) {
    List<Judgement> first = Given.judgements(random);
    List<Judgement> second =
        first.stream()
            .map(one -> new Judgement(one.document(), one.truth(), answer(random, first)))
            .toList();

    assertThat(Randomisation.of(Given.shuffled(first, random), Given.shuffled(second, random), 7))
        .isEqualTo(Randomisation.of(first, second, 7));
  }

  private static Answer answer(Random random, List<Judgement> judgements) {
    return judgements.get(random.nextInt(judgements.size())).answer();
  }

  private static String[] repeated(String answer, int times) {
    return IntStream.range(0, times).mapToObj(i -> answer).toArray(String[]::new);
  }
}
