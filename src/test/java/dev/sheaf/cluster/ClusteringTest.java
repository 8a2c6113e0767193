package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ClusteringTest {
  @Test
  void theLargestClusterComesFirstAndOfEqualOnesThatOfTheFirstDocument() {
    Clustering clustering = Clustering.of(new int[] {7, 2, 4, 4, 2, 4});

    assertThat(clustering.assignments()).containsExactly(2, 1, 0, 0, 1, 0);
    assertThat(Clustering.of(new int[] {3, 1, 1, 3}).assignments()).containsExactly(0, 1, 1, 0);
  }

  @Test
  void aClusterKnowsItsMembers() {
    Clustering clustering = Clustering.of(new int[] {7, 2, 4, 4, 2, 4});

    assertThat(clustering.clusters()).isEqualTo(3);
    assertThat(clustering.documents()).isEqualTo(6);
    assertThat(clustering.size(1)).isEqualTo(2);
    assertThat(clustering.members(1)).containsExactly(1, 4);
    assertThat(clustering.clusterOf(4)).isEqualTo(1);
  }

  @Test
  void noDocumentsHaveNoClusters() {
    assertThat(Clustering.of(new int[0]).clusters()).isZero();
  }

  @Test
  void everyDocumentHasACluster() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Clustering.of(new int[] {0, -1}))
        .withMessageContaining("document 1 has no cluster");
  }
}
