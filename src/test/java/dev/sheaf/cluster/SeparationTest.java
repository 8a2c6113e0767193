package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeparationTest {
  /** Two documents on each side of a line. */
  private static final LatentSpace LINE =
      Given.points(new double[][] {{2, 1}, {3, 1}, {1, 2}, {1, 3}}).space();

  @Test
  void pointsAtTheirCentresAreFullyApart() {
    assertThat(LINE.dimensions()).isEqualTo(1);
    assertThat(Separation.of(LINE, Clustering.of(new int[] {0, 0, 1, 1}))).isEqualTo(1);
  }

  @Test
  void pointsNearerToAnotherCentreCountForNothing() {
    double[][] rows = {{2, 1}, {3, 1}, {1, 2}, {1, 3}, {1, 4}, {4, 1}};
    LatentSpace line = Given.points(rows).space();

    double separation = Separation.of(line, Clustering.of(new int[] {0, 0, 0, 1, 1, 1}));

    assertThat(separation).isCloseTo((4 * 0.5 + 2 * 0) / 6, within(1e-9));
  }

  @Test
  void oneClusterIsApartFromNothing() {
    assertThat(Separation.of(LINE, Clustering.of(new int[4]))).isZero();
  }

  @Test
  void clustersInOnePlaceAreNotApart() {
    LatentSpace space = Given.points(Given.repeated(4, 1, 1)).space();

    assertThat(Separation.of(space, Clustering.of(new int[] {0, 0, 1, 1}))).isZero();
  }

  @Test
  void theMembersNearestToTheCentreComeFirst() {
    double[][] rows = {{9, 1, 1}, {8, 1, 1}, {4, 3, 1}, {1, 1, 9}, {1, 1, 8}};
    LatentSpace space = Given.points(rows).space();

    Centrality centrality = new Centrality(space, Clustering.of(new int[] {0, 0, 0, 1, 1}));

    assertThat(centrality.mostCentralFirst(0)).startsWith(1, 0).endsWith(2);
    assertThat(centrality.mostCentralFirst(1)).containsExactlyInAnyOrder(3, 4);
  }
}
