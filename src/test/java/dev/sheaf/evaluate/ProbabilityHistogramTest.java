package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Label;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ProbabilityHistogramTest {
  private static final Label LABEL = new Label("Agent");

  @Test
  void aProbabilityOnABorderBelongsToTheHigherStepAndOneToTheLast() {
    var histogram = of(0, 0.049, 0.05, 0.15, 0.3, 0.95, 1);

    assertThat(histogram.counts()).hasSize(20);
    assertThat(histogram.counts().subList(0, 7)).containsExactly(2, 1, 0, 1, 0, 0, 1);
    assertThat(histogram.counts().get(19)).isEqualTo(2);
  }

  @Test
  void everyDocumentIsCountedOnce() {
    assertThat(of(0.1, 0.1, 0.2).counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
  }

  private static ProbabilityHistogram of(double... probabilities) {
    return ProbabilityHistogram.of(
        DoubleStream.of(probabilities).mapToObj(ProbabilityHistogramTest::judgement).toList());
  }

  private static Judgement judgement(double probability) {
    var ranking = new Prediction(List.of(new Score(LABEL, probability)));
    return new Judgement("d", List.of(LABEL), new Answer(List.of(LABEL), ranking));
  }
}
