package dev.sheaf.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {
  /** Computed with SciPy. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.5, 0.6170750774519738",
    "-1, 0.31731050786291415",
    "1.96, 0.04999579029644087",
    "2.9999, 0.00270068256590985",
    "3, 0.0026997960632601866",
    "5, 5.733031437583866e-07",
    "8, 1.244192114854348e-15",
  })
  void bothTailsAreExact(double z, double p) {
    assertThat(Normal.twoSided(z)).isCloseTo(p, withinPercentage(1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 4, 0.06676654481198814",
    "3.5, 10, 0.00572650542988521",
    "2, 3, 0.13932596855884305",
  })
  void studentsTailsAreGoodToOnePercent(double t, double freedom, double p) {
    assertThat(Normal.twoSided(t, freedom)).isCloseTo(p, withinPercentage(1));
  }
}
