package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Clusterer} keeps. */
public interface ClustererContract {
  Clusterer clusterer();

  private Clustering cluster(DocumentPoints points, int clusters) {
    return clusterer().cluster(points, clusters, 3, 1);
  }

  @Test
  default void groupsFarApartAreFound() {
    int[] found = cluster(Given.planted(4, 80), 4).assignments();

    assertThat(found).isEqualTo(IntStream.range(0, 80).map(i -> i % 4).toArray());
  }

  @Test
  default void everyDocumentIsInAClusterAndNoneIsEmpty() {
    Clustering clustering = cluster(Given.planted(3, 50), 9);

    assertThat(clustering.documents()).isEqualTo(50);
    assertThat(IntStream.range(0, clustering.clusters()).map(clustering::size).sum()).isEqualTo(50);
    assertThat(IntStream.range(0, clustering.clusters()).map(clustering::size))
        .isSortedAccordingTo((a, b) -> b - a)
        .isNotEmpty()
        .allMatch(size -> size > 0);
  }

  @Test
  default void thereAreNoMoreClustersThanDifferentDocuments() {
    double[][] rows =
        Stream.of(
                Given.repeated(5, 1, 0, 0), Given.repeated(4, 0, 1, 0), Given.repeated(3, 0, 0, 1))
            .flatMap(Arrays::stream)
            .toArray(double[][]::new);

    int[] found = cluster(Given.points(rows), 50).assignments();

    assertThat(found).containsExactly(0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2);
  }

  @Test
  default void documentsThatAreAllTheSameAreOneCluster() {
    assertThat(cluster(Given.points(Given.repeated(30, 1, 2, 0.3)), 4).clusters()).isEqualTo(1);
  }

  @Test
  default void oneDocumentIsOneCluster() {
    assertThat(cluster(Given.points(new double[] {1, 2}), 4).assignments()).containsExactly(0);
  }

  @Test
  default void documentsWithoutTermsAreInSomeCluster() {
    DocumentPoints points =
        Given.points(new double[][] {{1, 0}, {1, 0}, {0, 0}, {0, 1}, {0, 1}, {0, 0}});

    assertThat(cluster(points, 3).documents()).isEqualTo(6);
    assertThat(cluster(Given.points(new double[4][2]), 3).clusters()).isEqualTo(1);
    assertThat(cluster(Given.points(new double[4][0]), 3).clusters()).isEqualTo(1);
  }

  @Test
  default void oneDimensionIsEnoughForTwoClusters() {
    DocumentPoints points = Given.points(new double[][] {{2, 1}, {1, 2}, {3, 1}, {1, 3}});

    assertThat(cluster(points, 2).assignments()).containsExactly(0, 1, 0, 1);
  }

  @Test
  default void anyNumberOfThreadsAndAnyRunGiveTheSameClusters() {
    DocumentPoints points = Given.planted(1, 120);

    int[] one = Given.onThreads(1, () -> cluster(points, 7).assignments());
    int[] four = Given.onThreads(4, () -> cluster(points, 7).assignments());

    assertThat(four).isEqualTo(one);
    assertThat(cluster(points, 7).assignments()).isEqualTo(one);
  }

  @Test
  default void anotherSeedMayGiveOtherClusters() {
    DocumentPoints points = Given.planted(1, 120);

    assertThat(clusterer().cluster(points, 7, 1, 2).assignments())
        .isNotEqualTo(clusterer().cluster(points, 7, 1, 3).assignments());
  }
}
