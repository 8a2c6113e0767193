package dev.sheaf.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.classify.Prediction;
import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Corpus;
import dev.sheaf.corpus.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformativenessTest {
  private static final Document PAPER = Given.open("p", Given.OF_BOTH);
  private static final Prediction EVEN = agent(0.5);

  @Test
  void whatTheModelIsSureOfIsWorthNothing() {
    Informativeness worth = among(List.of(EVEN, agent(1)));

    assertThat(worth.of(agent(1), PAPER, 1)).isZero();
    assertThat(worth.of(agent(0.9), PAPER, 1)).isBetween(0.001, worth.of(EVEN, PAPER, 1));
  }

  @Test
  void withEqualNeedsItIsTheEntropyTimesTheNeed() {
    // each topic is expected in half of the papers and hit in 0.8 of those it is given to
    Informativeness worth = among(List.of(agent(0.8), agent(0.2)));

    assertThat(worth.of(EVEN, PAPER, 1))
        .isCloseTo(0.2 / Math.pow(0.5, 0.3) * Math.log(2), within(1e-9));
  }

  @Test
  void aTopicThatIsFoundBadlyIsAskedAboutMore() {
    Prediction sure = three(0.98, 0.01, 0.01);
    Informativeness worth = among(List.of(sure, sure, three(0.1, 0.7, 0.2), three(0.1, 0.3, 0.6)));

    assertThat(worth.of(three(0.02, 0.49, 0.49), PAPER, 1))
        .isGreaterThan(worth.of(three(0.49, 0.49, 0.02), PAPER, 1));
  }

  @Test
  void growingClustersCountMoreWithinBounds() {
    Informativeness worth = among(List.of(EVEN, EVEN));

    assertThat(worth.of(EVEN, PAPER, 2)).isGreaterThan(worth.of(EVEN, PAPER, 1));
    assertThat(worth.of(EVEN, PAPER, 100)).isEqualTo(worth.of(EVEN, PAPER, 4));
    assertThat(worth.of(EVEN, PAPER, 0.001)).isEqualTo(worth.of(EVEN, PAPER, 0.25));
  }

  @Test
  void aPaperThatIsOlderByTheHalfLifeCountsHalf() {
    Document newest = Given.later(Given.open("q", Given.OF_BOTH), 240);
    Informativeness worth =
        Informativeness.among(List.of(EVEN, EVEN), Corpus.of(List.of(PAPER, newest)));

    assertThat(worth.of(EVEN, PAPER, 1)).isEqualTo(worth.of(EVEN, newest, 1) / 2);
  }

  private static Informativeness among(List<Prediction> likely) {
    return Informativeness.among(likely, Corpus.of(List.of(PAPER)));
  }

  private static Prediction agent(double probability) {
    return new Prediction(
        List.of(new Score(Given.AGENT, probability), new Score(Given.RAG, 1 - probability)));
  }

  private static Prediction three(double agent, double rag, double other) {
    return new Prediction(
        List.of(
            new Score(Given.AGENT, agent),
            new Score(Given.RAG, rag),
            new Score(new dev.sheaf.corpus.Label("其他"), other)));
  }
}
