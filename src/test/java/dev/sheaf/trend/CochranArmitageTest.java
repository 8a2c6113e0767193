package dev.sheaf.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CochranArmitageTest {
  /**
   * Smokers among lung patients (R's {@code prop.trend.test} example): 83 of 86, 90 of 93, 129 of
   * 136, 70 of 82 give chi-squared 8.2249, p 0.004132.
   */
  @Test
  void withoutWideningItIsTheTestOfCochranAndArmitage() {
    var smokers = Given.measured(new int[] {83, 90, 129, 70}, new int[] {86, 93, 136, 82});

    var line = CochranArmitage.of(Given.series(smokers), new double[] {1, 2, 3, 4}, 1, 0);

    assertThat(line.z() * line.z()).isCloseTo(8.2249, within(5e-5));
    assertThat(line.p()).isCloseTo(0.004132, within(5e-7));
  }
}
