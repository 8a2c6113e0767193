package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultiLabelScoresTest {
  /** a: TP 1, FN 1; b: TP 1; c: FP 1, FN 1; d: FP 1. Micro 4 / (4 + 2 + 2), macro (2/3 + 1) / 4. */
  @Test
  void f1IsThatComputedByHand() {
    var judgements = Given.judgements("a b>a b", "a>c", "c>d");

    var scores = MultiLabelScores.of(judgements, Given.BOOTSTRAP);

    assertThat(scores.microF1().value()).isCloseTo(0.5, within(1e-12));
    assertThat(scores.macroF1().value()).isCloseTo((2 / 3.0 + 1 + 0 + 0) / 4, within(1e-12));
  }

  @Test
  void subsetAccuracyCountsOnlyExactAnswersInWhateverOrder() {
    var judgements = Given.judgements("a b>b a", "a b>a", "a>a b", "c>c");

    var scores = MultiLabelScores.of(judgements, Given.BOOTSTRAP);

    assertThat(scores.subsetAccuracy()).isEqualTo(0.5);
  }

  @Test
  void precisionAtThreeDividesByThreeEvenWhereFewerAreRanked() {
    var long4 = ranked("1", "a c", Map.of("a", 0.9, "b", 0.8, "c", 0.7, "d", 0.6));
    var short1 = ranked("2", "a", Map.of("a", 0.9));

    var scores = MultiLabelScores.of(List.of(long4, short1), Given.BOOTSTRAP);

    assertThat(scores.precisionAt1()).isEqualTo(1);
    assertThat(scores.precisionAt3()).isCloseTo((2 / 3.0 + 1 / 3.0) / 2, within(1e-12));
  }

  @Test
  void noLabelChosenMissesAllOfThem() {
    var scores = MultiLabelScores.of(Given.judgements("a b>", "a>a"), Given.BOOTSTRAP);

    assertThat(scores.labels())
        .containsExactly(
            new LabelScores(new Label("a"), 1, 0, 1), new LabelScores(new Label("b"), 0, 0, 1));
  }

  @Test
  void aLabelRepeatedCountsOnce() {
    var scores = MultiLabelScores.of(Given.judgements("a a>a a"), Given.BOOTSTRAP);

    assertThat(scores.labels()).containsExactly(new LabelScores(new Label("a"), 1, 0, 0));
  }

  @Seeds
  void theOrderOfTheDocumentsChangesNothing(Random random) {
    var judgements = Given.multiLabelJudgements(random);

    var scores = MultiLabelScores.of(Given.shuffled(judgements, random), Given.BOOTSTRAP);

    assertThat(scores).isEqualTo(MultiLabelScores.of(judgements, Given.BOOTSTRAP));
  }

  @Seeds
  void labelCountsAreThoseOfACountOneByOne(Random random) {
    var judgements = Given.multiLabelJudgements(random);

    var scores = MultiLabelScores.of(judgements, Given.BOOTSTRAP);

    assertThat(scores.labels())
        .isNotEmpty()
        .allSatisfy(label -> assertThat(label).isEqualTo(counted(label.label(), judgements)));
  }

  private static LabelScores counted(Label label, List<Judgement> judgements) {
    int[] counts = new int[4];
    for (Judgement judgement : judgements) {
      int has = judgement.truth().contains(label) ? 1 : 0;
      int given = judgement.answer().chosen().contains(label) ? 2 : 0;
      counts[has + given]++;
    }
    return new LabelScores(label, counts[3], counts[2], counts[1]);
  }

  private static Judgement ranked(String id, String truth, Map<String, Double> scores) {
    var ranking =
        new Prediction(
            scores.entrySet().stream()
                .map(score -> new Score(new Label(score.getKey()), score.getValue()))
                .toList());
    return new Judgement(id, Given.labels(truth), Answer.likeliest(ranking));
  }
}
