package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.feature.SparseMatrix;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermMixtureTest {
  @Test
  void evidenceIsTheLogarithmOfHowMuchLikelierTermsAreInTheCluster() {
    SparseMatrix frequencies = Given.matrix(new double[][] {{1, 0}, {1, 1}, {0, 1}});

    TermMixture mixture = TermMixture.fit(frequencies, Clustering.of(new int[] {0, 0, 1}));

    double own = Math.log(1 + 4 / 27.0) + Math.log(1 + 2 / 27.0);
    assertThat(mixture.clustering().assignments()).containsExactly(0, 0, 1);
    assertThat(mixture.closeness(1)).isCloseTo(own / 2, within(1e-7));
    assertThat(mixture.margin(1)).isCloseTo(1 - Math.log(11 / 9.0) / own, within(1e-6));
    assertThat(mixture.margin(0)).isEqualTo(1);
  }

  @Test
  void theNextClusterIsTheOneThatTermsSpeakForBesideTheirOwn() {
    double[][] rows = {{1, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}, {0, 1, 0}, {0, 0, 1}};

    TermMixture mixture =
        TermMixture.fit(Given.matrix(rows), Clustering.of(new int[] {0, 0, 0, 1, 1, 2}));

    assertThat(mixture.nearness(0, 1)).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(mixture.nearness(1, 0)).isEqualTo(1);
    assertThat(mixture.nearness(2, 0)).isZero();
  }

  @Test
  void aFrequencyWeighsItsTerm() {
    SparseMatrix frequencies = Given.matrix(new double[][] {{3, 0}, {0, 1}});

    TermMixture mixture = TermMixture.fit(frequencies, Clustering.of(new int[] {0, 1}));

    assertThat(mixture.closeness(0)).isCloseTo(Math.log(1 + 4 / 27.0), within(1e-7));
    assertThat(mixture.closeness(1)).isCloseTo(Math.log(1 + 4 / 9.0), within(1e-7));
  }

  @Test
  void aDocumentMovesToTheClusterOfItsTerms() {
    SparseMatrix frequencies = Given.planted(3, 60).frequencies();
    int[] start = IntStream.range(0, 60).map(i -> i < 9 ? (i + 1) % 3 : i % 3).toArray();

    TermMixture mixture = TermMixture.fit(frequencies, Clustering.of(start));

    int[] planted = IntStream.range(0, 60).map(i -> i % 3).toArray();
    assertThat(mixture.clustering().assignments()).isEqualTo(Clustering.of(planted).assignments());
  }

  @Test
  void theLastOneToMoveIsMeasuredInItsNewCluster() {
    double[][] rows = new double[2000][2];
    IntStream.range(0, 2000).forEach(i -> rows[i][i % 2] = 1);
    int[] start = IntStream.range(0, 2000).map(i -> i == 1 ? 0 : i % 2).toArray();

    TermMixture mixture = TermMixture.fit(Given.matrix(rows), Clustering.of(start));

    assertThat(mixture.clustering().clusterOf(1)).isEqualTo(mixture.clustering().clusterOf(3));
    assertThat(mixture.margin(1)).isEqualTo(mixture.margin(3)).isEqualTo(1);
    assertThat(mixture.closeness(1)).isEqualTo(mixture.closeness(3));
  }

  @Test
  void aDocumentWithoutTermsStaysAndIsCloseToNothing() {
    SparseMatrix frequencies = Given.matrix(new double[][] {{1, 0}, {0, 1}, {0, 0}});

    TermMixture mixture = TermMixture.fit(frequencies, Clustering.of(new int[] {0, 1, 2}));

    assertThat(mixture.clustering().assignments()).containsExactly(0, 1, 2);
    assertThat(mixture.margin(2)).isZero();
    assertThat(mixture.closeness(2)).isZero();
    assertThat(mixture.closeness(0)).isCloseTo(Math.log(1 + 2 / 9.0), within(1e-7));
  }

  @Test
  void aClusterThatAllLeaveIsNoMore() {
    SparseMatrix frequencies = Given.matrix(Given.repeated(9, 1, 1));

    TermMixture mixture =
        TermMixture.fit(frequencies, Clustering.of(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 1}));

    assertThat(mixture.clustering().clusters()).isEqualTo(2);
    assertThat(mixture.margin(0)).isZero();
  }

  @Test
  void everyDocumentStartsInACluster() {
    SparseMatrix frequencies = Given.matrix(new double[][] {{1, 0}, {0, 1}});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermMixture.fit(frequencies, Clustering.of(new int[3])))
        .withMessageContaining("2 rows and 3 documents");
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() {
    DocumentPoints points = Given.planted(4, 400);
    Clustering start = Clustering.of(IntStream.range(0, 400).map(i -> i / 7 % 4).toArray());

    TermMixture one = Given.onThreads(1, () -> TermMixture.fit(points.frequencies(), start));
    TermMixture four = Given.onThreads(4, () -> TermMixture.fit(points.frequencies(), start));

    assertThat(bytes(four)).isEqualTo(bytes(one));
    assertThat(TermMixture.refine(points.frequencies(), start).assignments())
        .isEqualTo(one.clustering().assignments());
  }

  private static String bytes(TermMixture mixture) {
    int documents = mixture.clustering().documents();
    return Arrays.toString(mixture.clustering().assignments())
        + Arrays.toString(IntStream.range(0, documents).mapToDouble(mixture::margin).toArray())
        + Arrays.toString(IntStream.range(0, documents).mapToDouble(mixture::closeness).toArray());
  }
}
