package dev.sheaf.retrain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.corpus.Facet;
import dev.sheaf.evaluate.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromotionTest {
  private static final int RETRAINS = 100;

  /**
   * Both are right about each paper with 0.7. Of 100 candidates a test at 5 % refuses ten and fewer
   * in 99 of 100 runs. There are two contests of two measures each.
   */
  @ParameterizedTest
  @ValueSource(ints = {30, 120})
  void aCandidateThatIsAsGoodIsHardlyEverRefused(int papers) {
    Random random = new Random(papers);

    long refused =
        IntStream.range(0, RETRAINS)
            .filter(i -> Promotion.of(contests(papers, 0.7, 0.7, random)).isWorse())
            .count();

    assertThat(refused).isLessThanOrEqualTo(10);
  }

  /** Right about 0.83 and 0.70 of 300 papers: a loss of four standard errors on each contest. */
  @Test
  void aCandidateThatIsPlainlyWorseIsRefused() {
    Random random = new Random(1);

    long refused =
        IntStream.range(0, 20)
            .filter(i -> Promotion.of(contests(300, 0.55, 0.75, random)).isWorse())
            .count();

    assertThat(refused).isGreaterThanOrEqualTo(18);
  }

  @Test
  void aLossOnOldPapersIsNoneWhereLabelsMeanSomethingElseNow() {
    Random random = new Random(1);
    Contest gain = contest(Contest.Papers.NEW, 300, 0.8, 0.6, random);
    Contest none = contest(Contest.Papers.NEW, 300, 0.6, 0.6, random);
    Contest loss = contest(Contest.Papers.KNOWN, 300, 0.4, 0.7, random);

    assertThat(Promotion.of(List.of(gain, loss)).isWorse()).isFalse();
    assertThat(Promotion.of(List.of(none, loss)).isWorse()).isTrue();
    assertThat(Promotion.of(List.of(loss)).isWorse()).isTrue();
  }

  @Test
  void nothingToCompareIsNotWorse() {
    Promotion verdict = Promotion.of(List.of());

    assertThat(verdict.isCompared()).isFalse();
    assertThat(verdict.isWorse()).isFalse();
  }

  @Test
  void aTopicThatNoPaperOfThemHasDoesNotCount() {
    List<Judgement> candidate = new ArrayList<>();
    List<Judgement> current = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      candidate.add(Given.judgement(i, "a", i == 0 ? "new" : "a"));
      current.add(Given.judgement(i, "a", i == 0 ? "b" : "a"));
    }

    var result = Contest.result(candidate, current);

    assertThat(result.comparison().macroF1().value()).isZero();
  }

  private static List<Contest> contests(
      int papers, double candidate, double current, Random random) {
    return List.of(
        contest(Contest.Papers.NEW, papers, candidate, current, random),
        contest(Contest.Papers.KNOWN, papers, candidate, current, random));
  }

  private static Contest contest(
      Contest.Papers which, int papers, double candidate, double current, Random random) {
    List<Judgement> first = new ArrayList<>();
    List<Judgement> second = new ArrayList<>();
    for (int i = 0; i < papers; i++) {
      String truth = Given.TOPICS.get(random.nextInt(3));
      first.add(Given.judgement(i, truth, answer(truth, candidate, random)));
      second.add(Given.judgement(i, truth, answer(truth, current, random)));
    }
    return new Contest(
        which,
        Contest.Way.FOLDS,
        papers,
        Map.of(Facet.TOPIC, Contest.result(first, second)),
        List.of());
  }

  private static String answer(String truth, double right, Random random) {
    return random.nextDouble() < right ? truth : Given.TOPICS.get(random.nextInt(3));
  }
}
