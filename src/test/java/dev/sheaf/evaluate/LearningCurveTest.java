package dev.sheaf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Split;
import dev.sheaf.evaluate.LearningCurve.Point;
import dev.sheaf.evaluate.split.GivenSplit;
import dev.sheaf.evaluate.split.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
  private static final Evaluation.Settings JUDGING_ALL =
      new Evaluation.Settings(0, new Bootstrap(100, 1));

  @Test
  void growingSharesAreJudgedOnTheSamePapers() {
    var sizes = new ArrayList<Integer>();

    var curve = run(split(150), noting(sizes), (done, of) -> {}).get(Facet.TOPIC);

    assertThat(curve.points()).extracting(Point::papers).containsExactly(28, 50, 100, 150);
    assertThat(curve.points()).extracting(Point::draws).containsExactly(5, 5, 5, 1);
    assertThat(new TreeSet<>(sizes)).containsExactly(28, 50, 100, 150);
    assertThat(curve.documents()).isEqualTo(10);
  }

  /** The baseline answers a; of the test papers all are a. */
  @Test
  void theValueIsTheMeanOfTheDrawsWithinItsInterval() {
    var curve = run(split(40), new Baseline(), (done, of) -> {}).get(Facet.TOPIC);

    assertThat(curve.points().get(0).microF1().value()).isEqualTo(1);
    assertThat(curve.points().get(0).microF1()).isEqualTo(Estimate.ofShare(1, 10));
    assertThat(curve.baselineMicroF1()).isEqualTo(1);
  }

  @Test
  void progressCountsEveryDraw() {
    var told = new ArrayList<String>();

    run(split(40), new Baseline(), (done, of) -> told.add(done + "/" + of));

    assertThat(told).hasSize(6).startsWith("1/6").endsWith("6/6");
  }

  @Seeds
  void aLargerShareHoldsASmallerOneWhateverTheOrder(Random random) {
    Corpus corpus = Given.corpus(random);
    Corpus shuffled = Corpus.of(Given.shuffled(corpus.documents(), random));
    int size = 1 + random.nextInt(corpus.size());

    var share = LearningCurve.drawn(corpus, size, 3).documents();

    assertThat(LearningCurve.drawn(corpus, size + 5, 3).documents()).containsAll(share);
    assertThat(LearningCurve.drawn(shuffled, size, 3).documents()).isEqualTo(share);
  }

  private static Map<Facet, LearningCurve> run(
      Protocol protocol, Learner learner, Evaluation.Progress progress) {
    return LearningCurve.run(protocol, learner, JUDGING_ALL, 1, progress);
  }

  private static Learner noting(List<Integer> sizes) {
    return train -> {
      sizes.add(train.size());
      return new Baseline().learn(train);
    };
  }

  private static Protocol split(int train) {
    Corpus all = Given.corpus("a ".repeat(train + 10).strip());
    return new GivenSplit(
        new Split(
            Corpus.of(all.documents().subList(0, train)),
            Corpus.of(all.documents().subList(train, train + 10))),
        0);
  }
}
