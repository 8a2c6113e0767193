package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AlgorithmTest {
  @Test
  void aCostOfNothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Algorithm.LogisticRegression(0, 0.5, 1))
        .withMessage("cost must be above 0, not 0.0");
  }

  @Test
  void aBalanceBeyondFullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Algorithm.LinearSvm(1, 1.5, 1))
        .withMessage("balance must be from 0 to 1, not 1.5");
  }

  @Test
  void naiveBayesWithoutSmoothingIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Algorithm.NaiveBayes(Double.NaN))
        .withMessage("smoothing must be above 0, not NaN");
  }
}
