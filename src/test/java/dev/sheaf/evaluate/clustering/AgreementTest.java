package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two classes of three documents, in clusters of two: the first class and half of the second
 * cluster, the other half and the third cluster.
 */
class AgreementTest {
  private static final Agreement HALVES = agreement("000111", "001122");
  private static final double LN2 = Math.log(2);
  private static final double LN3 = Math.log(3);
  private static final Offset<Double> EXACT = within(1e-12);

  /** 2 pairs are together in both, 6 in classes, 3 in clusters, of 15; by chance 6 * 3 / 15. */
  @Test
  void adjustedRandIsThePairsTogetherLessThoseByChance() {
    assertThat(HALVES.adjustedRand()).isCloseTo((2 - 1.2) / (4.5 - 1.2), EXACT);
  }

  /** 0 pairs together, 2 in classes, 2 in clusters, of 6: (0 - 2/3) / (2 - 2/3). */
  @Test
  void adjustedRandFallsToMinusOneHalf() {
    assertThat(agreement("0011", "0101").adjustedRand()).isCloseTo(-0.5, EXACT);
  }

  /**
   * The classes' entropy is ln 2; the mixed cluster, a third of the documents, leaves ln 2 open.
   */
  @Test
  void homogeneityIsTheShareOfTheClassesThatClustersTell() {
    assertThat(HALVES.homogeneity()).isCloseTo(2 / 3.0, EXACT);
  }

  /** The clusters' entropy is ln 3; each class, cut 2 to 1, leaves ln 3 - 2/3 ln 2 open. */
  @Test
  void completenessIsTheShareOfTheClustersThatClassesTell() {
    assertThat(HALVES.completeness()).isCloseTo(2 * LN2 / 3 / LN3, EXACT);
  }

  /** 2 / (1/h + 1/c), with h = 2/3 and c = 2/3 ln 2 / ln 3. */
  @Test
  void vMeasureIsTheHarmonicMeanOfBoth() {
    assertThat(HALVES.vMeasure()).isCloseTo(2 / (3 / 2.0 + 3 / 2.0 * LN3 / LN2), EXACT);
  }

  /** 2/3 ln 2 of information, over the mean of ln 2 and ln 3. */
  @Test
  void mutualInformationIsNormalizedByTheArithmeticMean() {
    assertThat(HALVES.normalizedMutualInformation())
        .isCloseTo(2 * LN2 / 3 / ((LN2 + LN3) / 2), EXACT);
  }

  @Test
  void purityCountsTheCommonestClassOfEachCluster() {
    assertThat(HALVES.purity()).isCloseTo(5 / 6.0, EXACT);
  }

  @Test
  void accuracyCountsOneClusterForEachClass() {
    assertThat(HALVES.accuracy()).isCloseTo(4 / 6.0, EXACT);
  }

  /** Taking the largest overlap first, 3 for the first class, would leave 0 for the second. */
  @Test
  void accuracyIsThatOfTheBestMatchingNotOfTheGreedyOne() {
    assertThat(agreement("0000011", "0001100").accuracy()).isCloseTo(4 / 7.0, EXACT);
  }

  /** What scikit-learn 1.2.1 gives; purity and accuracy by hand. */
  @ParameterizedTest
  @CsvSource({
    "'', '', 1 1 1 1 1 1 1",
    "0, 4, 1 1 1 1 1 1 1",
    "0000, 1111, 1 1 1 1 1 1 1",
    "0123, 3210, 1 1 1 1 1 1 1",
    "0000, 0123, 0 0 1 0 0 1 0.25",
    "0123, 0000, 0 0 0 1 0 0.25 0.25",
    "0011, 0101, -0.5 0 0 0 0 0.5 0.5",
  })
  void degeneratePartitionsAreScoredAsByScikitLearn(
      String truth, String clusters, String measures) {
    double[] wanted = Stream.of(measures.split(" ")).mapToDouble(Double::parseDouble).toArray();

    assertThat(measures(agreement(truth, clusters))).containsExactly(wanted, EXACT);
  }

  @Seeds
  void adjustedRandCountsPairs(Random random) {
    int[] truth = groups(random, 30);
    int[] clusters = noisy(truth, random);

    assertThat(Agreement.of(truth, clusters).adjustedRand())
        .isCloseTo(byPairs(truth, clusters), within(1e-9));
  }

  @Seeds
  void vMeasureIsNormalizedMutualInformation(Random random) {
    int[] truth = groups(random, 40);
    var agreement = Agreement.of(truth, noisy(truth, random));

    assertThat(agreement.vMeasure())
        .isCloseTo(agreement.normalizedMutualInformation(), within(1e-9));
  }

  @Seeds
  void exchangingClassesAndClustersExchangesHomogeneityAndCompleteness(Random random) {
    int[] truth = groups(random, 40);
    int[] clusters = noisy(truth, random);
    var one = Agreement.of(truth, clusters);
    var other = Agreement.of(clusters, truth);

    assertThat(one.homogeneity()).isCloseTo(other.completeness(), EXACT);
    assertThat(one.adjustedRand()).isCloseTo(other.adjustedRand(), EXACT);
    assertThat(one.accuracy()).isEqualTo(other.accuracy());
  }

  @Seeds
  void numbersOfClustersMeanNothing(Random random) {
    int[] truth = groups(random, 40);
    int[] clusters = noisy(truth, random);
    int[] renumbered = Arrays.stream(clusters).map(cluster -> 1_000_000_000 - cluster).toArray();

    assertThat(measures(Agreement.of(truth, renumbered)))
        .containsExactly(measures(Agreement.of(truth, clusters)), EXACT);
  }

  @Seeds
  void purityIsAtLeastAccuracy(Random random) {
    int[] truth = groups(random, 40);
    var agreement = Agreement.of(truth, noisy(truth, random));

    assertThat(agreement.purity()).isBetween(agreement.accuracy(), 1.0);
  }

  @Test
  void partitionsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> agreement("001", "01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not of 3 and 2");
  }

  private static double[] measures(Agreement agreement) {
    return new double[] {
      agreement.adjustedRand(),
      agreement.normalizedMutualInformation(),
      agreement.homogeneity(),
      agreement.completeness(),
      agreement.vMeasure(),
      agreement.purity(),
      agreement.accuracy()
    };
  }

  private static Agreement agreement(String truth, String clusters) {
    return Agreement.of(
        truth.chars().map(c -> c - '0').toArray(), clusters.chars().map(c -> c - '0').toArray());
  }

  private static int[] groups(Random random, int most) {
    int groups = 1 + random.nextInt(6);
    return random.ints(random.nextInt(most), 0, groups).toArray();
  }

  private static int[] noisy(int[] groups, Random random) {
    return Arrays.stream(groups).map(g -> random.nextInt(3) > 0 ? g : random.nextInt(8)).toArray();
  }

  /** Over all pairs of documents, as the fourfold table of together and apart. */
  private static double byPairs(int[] truth, int[] clusters) {
    double[] counts = new double[4];
    for (int i = 0; i < truth.length; i++) {
      for (int j = 0; j < i; j++) {
        counts[(truth[i] == truth[j] ? 2 : 0) + (clusters[i] == clusters[j] ? 1 : 0)]++;
      }
    }
    double errors =
        (counts[3] + counts[2]) * (counts[2] + counts[0])
            + (counts[3] + counts[1]) * (counts[1] + counts[0]);
    return counts[1] + counts[2] == 0
        ? 1
        : 2 * (counts[3] * counts[0] - counts[1] * counts[2]) / errors;
  }
}
