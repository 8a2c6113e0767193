package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Label A = new Label("a");
  private static final Label B = new Label("b");

  @Test
  void theErrorIsTheMeanDistanceBetweenProbabilityAndShareRight() {
    // 30 papers, two a bin: .01, .02 | .03, .04 | …; the first 15 wrong, the others right
    List<Judgement> judgements =
        IntStream.rangeClosed(1, 30).mapToObj(i -> judgement(i, i / 100.0, i > 15)).toList();

    Reliability found = Reliability.of(judgements);

    // bins of wrong ones: 7 x their mean .015 … .135; the mixed one: .155 against .5; then 1 - .175
    // …
    double wrong = 0.015 + 0.035 + 0.055 + 0.075 + 0.095 + 0.115 + 0.135;
    double right = 7 - (0.175 + 0.195 + 0.215 + 0.235 + 0.255 + 0.275 + 0.295);
    assertThat(found.bins()).hasSize(15).allMatch(bin -> bin.documents() == 2);
    assertThat(found.error()).isCloseTo((wrong + 0.5 - 0.155 + right) / 15, within(1e-12));
  }

  @Test
  void binsDifferByAtMostOneDocument() {
    List<Judgement> judgements =
        IntStream.range(0, 100).mapToObj(i -> judgement(i, i / 100.0, true)).toList();

    assertThat(Reliability.of(judgements).bins())
        .hasSize(15)
        .allMatch(bin -> bin.documents() == 6 || bin.documents() == 7);
  }

  @Test
  void equallyProbableAnswersCountByTheShareThatIsRight() {
    List<Judgement> judgements =
        IntStream.range(0, 40).mapToObj(i -> judgement(i, 0.7, i < 30)).toList();

    Reliability found = Reliability.of(judgements);

    assertThat(found.bins())
        .isNotEmpty()
        .allMatch(bin -> Math.abs(bin.right().value() - 0.75) < 1e-12);
    assertThat(found.error()).isCloseTo(0.05, within(1e-12));
  }

  @Test
  void twoDocumentsMakeTwoBins() {
    var found = Reliability.of(List.of(judgement(1, 0.9, true), judgement(2, 0.6, false)));

    assertThat(found.bins()).extracting(Reliability.Bin::documents).containsExactly(1, 1);
    assertThat(found.error()).isCloseTo((0.1 + 0.6) / 2, within(1e-12));
  }

  @Test
  void perfectProbabilitiesHaveAboutTheErrorOfChance() {
    Random random = new Random(5);
    List<Judgement> judgements =
        IntStream.range(0, 3_000)
            .mapToObj(i -> new double[] {i, 0.3 + 0.7 * random.nextDouble(), random.nextDouble()})
            .map(d -> judgement((int) d[0], d[1], d[2] < d[1]))
            .toList();

    Reliability found = Reliability.of(judgements);

    assertThat(found.errorByChance()).isBetween(0.01, 0.03);
    assertThat(found.error()).isCloseTo(found.errorByChance(), within(0.01));
  }

  @Seeds
  void theOrderOfTheJudgementsDoesNotMatter(Random random) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      judgements.add(judgement(i, random.nextInt(5) / 4.0, random.nextBoolean()));
    }
    Reliability before = Reliability.of(judgements);

    Collections.shuffle(judgements, random);

    assertThat(Reliability.of(judgements)).isEqualTo(before);
  }

  private static Judgement judgement(int number, double probability, boolean right) {
    Prediction ranking = new Prediction(List.of(new Score(A, probability), new Score(B, 0)));
    return new Judgement("d" + number, List.of(right ? A : B), new Answer(List.of(A), ranking));
  }
}
