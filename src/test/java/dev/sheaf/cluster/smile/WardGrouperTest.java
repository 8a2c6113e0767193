package dev.sheaf.cluster.smile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WardGrouperTest {
  @Test
  void clustersNearEachOtherAreOneGroup() {
    double[][] centres = {{0, 0}, {5, 5}, {0.1, 0}, {5, 5.2}, {0, 0.3}};

    int[] groups = new WardGrouper().group(centres, 2);

    assertThat(groups[2]).isEqualTo(groups[0]);
    assertThat(groups[4]).isEqualTo(groups[0]);
    assertThat(groups[3]).isEqualTo(groups[1]);
    assertThat(groups[1]).isNotEqualTo(groups[0]);
  }
}
