package dev.sheaf.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelNoiseTest {
  private static final int LABELS = 5;

  private static final class Planted {
    private final List<double[]> probabilities = new ArrayList<>();
    private final int[] given;
    private final boolean[] wrong;

    Planted(int papers) {
      given = new int[papers];
      wrong = new boolean[papers];
    }
  }

  /**
   * Papers whose true label is drawn from what the text says, which classifiers say less sharply,
   * and of which some got another one.
   */
  private static Planted planted(int papers, double share, long seed) {
    Random random = new Random(seed);
    Planted planted = new Planted(papers);
    for (int i = 0; i < papers; i++) {
      double[] evidence = random.doubles(LABELS, 0, 1).map(u -> 2.5 * probit(u)).toArray();
      double[] truth = softmax(evidence, 1);
      int label = draw(truth, random);
      planted.wrong[i] = random.nextDouble() < share;
      planted.given[i] =
          planted.wrong[i] ? (label + 1 + random.nextInt(LABELS - 1)) % LABELS : label;
      planted.probabilities.add(softmax(evidence, 0.65));
    }
    return planted;
  }

  /** About the quantile of the normal distribution; Tukey's lambda. */
  private static double probit(double u) {
    return (Math.pow(u, 0.135) - Math.pow(1 - u, 0.135)) / 0.1975;
  }

  private static double[] softmax(double[] evidence, double sharpness) {
    double[] powers =
        IntStream.range(0, LABELS).mapToDouble(k -> Math.exp(sharpness * evidence[k])).toArray();
    double sum = IntStream.range(0, LABELS).mapToDouble(k -> powers[k]).sum();
    return IntStream.range(0, LABELS).mapToDouble(k -> powers[k] / sum).toArray();
  }

  private static int draw(double[] probabilities, Random random) {
    double left = random.nextDouble();
    int label = 0;
    while (label < LABELS - 1 && left >= probabilities[label]) {
      left -= probabilities[label];
      label++;
    }
    return label;
  }

  @ParameterizedTest
  @CsvSource({"0.02", "0.1", "0.2"})
  void theShareOfWrongLabelsIsFound(double share) {
    Planted planted = planted(20_000, share, 1);

    LabelNoise noise = LabelNoise.fit(planted.probabilities, planted.given, LABELS);

    assertThat(noise.share()).isCloseTo(share, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"1000, 0.1", "5000, 0.02", "5000, 0.1", "20000, 0.2"})
  void ofThoseListedAsManyAreWrongAsIsSaid(int papers, double share) {
    Planted planted = planted(papers, share, 2);
    LabelNoise noise = LabelNoise.fit(planted.probabilities, planted.given, LABELS);

    int[] listed =
        IntStream.range(0, papers)
            .filter(i -> noise.wrong(planted.probabilities.get(i)[planted.given[i]]) >= 0.5)
            .toArray();
    long wrong = IntStream.of(listed).filter(i -> planted.wrong[i]).count();
    WrongTopics said =
        noise.expected(
            IntStream.of(listed)
                .mapToDouble(i -> planted.probabilities.get(i)[planted.given[i]])
                .toArray());

    assertThat(listed.length).isGreaterThan(10);
    assertThat((double) said.expected() / listed.length)
        .isCloseTo((double) wrong / listed.length, within(papers * share < 150 ? 0.15 : 0.07));
    assertThat(wrong)
        .isBetween((long) said.low() - papers / 100, (long) said.high() + papers / 100);
  }

  @Test
  void labelsWithoutMistakesAreNotCalledWrong() {
    Planted planted = planted(5000, 0, 3);

    LabelNoise noise = LabelNoise.fit(planted.probabilities, planted.given, LABELS);

    assertThat(noise.share()).isLessThan(0.01);
  }

  @Test
  void theLessProbableALabelTheMoreProbablyItIsWrong() {
    Planted planted = planted(2000, 0.1, 4);
    LabelNoise noise = LabelNoise.fit(planted.probabilities, planted.given, LABELS);

    double[] wrong = IntStream.range(1, 300).mapToDouble(i -> noise.wrong(i / 1000.0)).toArray();

    assertThat(IntStream.range(1, wrong.length).allMatch(i -> wrong[i] <= wrong[i - 1])).isTrue();
    assertThat(noise.wrong(0.5)).isZero();
  }
}
