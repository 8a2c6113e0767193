package dev.sheaf.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceRuleTest {
  private static final double[] ALIKE = {Math.log(0.5), Math.log(0.5)};

  @Test
  void ofEquallyPreferredLabelsTheFirstIsTaken() {
    assertThat(ChoiceRule.highest(ALIKE, new double[2])).isZero();
  }

  @Test
  void ofEquallyLikelyLabelsThePreferredIsTaken() {
    assertThat(ChoiceRule.highest(ALIKE, new double[] {0, 0.1})).isEqualTo(1);
  }
}
