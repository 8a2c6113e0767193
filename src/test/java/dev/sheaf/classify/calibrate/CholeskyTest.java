package dev.sheaf.classify.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
  @Test
  void theSolutionFulfilsTheEquations() {
    double[][] lower = {{4, 0, 0}, {2, 5, 0}, {-1, 1, 3}};

    double[] x = Cholesky.solve(lower, new double[] {3, 11, 9});

    assertThat(4 * x[0] + 2 * x[1] - x[2]).isCloseTo(3, within(1e-12));
    assertThat(2 * x[0] + 5 * x[1] + x[2]).isCloseTo(11, within(1e-12));
    assertThat(-x[0] + x[1] + 3 * x[2]).isCloseTo(9, within(1e-12));
  }
}
