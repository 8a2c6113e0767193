package dev.sheaf.evaluate.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LiftTest {
  private static Cooccurrences counts(int[]... documents) {
    Cooccurrences counts = Cooccurrences.inDocuments(1, 2, 3);
    for (int[] document : documents) {
      counts.add(document);
    }
    return counts;
  }

  @Test
  void pairsAreComparedWithChance() {
    Cooccurrences counts = counts(new int[] {1, 2}, new int[] {1, 2}, new int[] {3}, new int[] {3});

    assertThat(Lift.of(counts, 1, 1, 2)).isEqualTo(new Lift(2, 1));
    assertThat(Lift.of(counts, 1, 1, 2).value()).isCloseTo(12 / 11.0, within(1e-12));
    assertThat(Lift.of(counts, 1, 1, 3)).isEqualTo(new Lift(0, 1));
  }

  @Test
  void chanceNeverGivesAPairMoreDocumentsThanATermHas() {
    assertThat(Lift.of(counts(new int[] {1, 2}, new int[] {1, 2}), 5, 1, 2).expected())
        .isEqualTo(2);
  }

  @Test
  void longDocumentsMakeChanceMore() {
    assertThat(Lift.unevenness(3, 3, 3)).isEqualTo(1);
    assertThat(Lift.unevenness(6, 0)).isEqualTo(2);
    assertThat(Lift.unevenness()).isEqualTo(1);
  }

  @Test
  void noPairsAreAsByChance() {
    assertThat(Lift.NONE.value()).isEqualTo(1);
    assertThat(Lift.NONE.plus(new Lift(3, 1))).isEqualTo(new Lift(3, 1));
  }
}
