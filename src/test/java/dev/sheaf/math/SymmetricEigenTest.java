package dev.sheaf.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SymmetricEigenTest {
  @Test
  void theLargestEigenvalueComesFirst() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{1, 0, 0}, {0, 2, 1}, {0, 1, 2}});

    assertThat(eigen.size()).isEqualTo(3);
    assertThat(eigen.value(0)).isCloseTo(3, within(1e-12));
    assertThat(eigen.value(1)).isCloseTo(1, within(1e-12));
    assertThat(eigen.value(2)).isCloseTo(1, within(1e-12));
  }

  @Test
  void aVectorHasLengthOneTimesTheFactorAndItsLargestComponentIsPositive() {
    SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{5, -2}, {-2, 2}});

    double root = 1 / Math.sqrt(5);
    assertThat(eigen.vector(0, 3))
        .containsExactly(new double[] {6 * root, -3 * root}, within(1e-12));
    assertThat(eigen.vector(1, 1)).containsExactly(new double[] {root, 2 * root}, within(1e-12));
  }

  @Test
  void nothingHasNoEigenvalues() {
    assertThat(SymmetricEigen.of(new double[0][0]).size()).isZero();
  }
}
