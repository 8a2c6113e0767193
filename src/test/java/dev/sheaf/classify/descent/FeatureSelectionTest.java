package dev.sheaf.classify.descent;

import static dev.sheaf.classify.TrainerContract.matrix;
import static dev.sheaf.classify.TrainerContract.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.feature.SparseMatrix;
import dev.sheaf.feature.SparseVector;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureSelectionTest {
  private static final int EVERYWHERE = 1;
  private static final int AT_RANDOM = 2;
  private static final int FOR_THE_FIRST = 3;
  private static final int FOR_THE_SECOND = 4;

  private static final int[] FIRST = {0};
  private static final int[] SECOND = {1};
  private static final int[] BOTH = {0, 1};

  @Test
  void columnsThatSpeakForALabelAreSelected() {
    var association = association(1000);

    assertThat(association.columns(FIRST, 1)).containsExactly(FOR_THE_FIRST);
    assertThat(association.columns(SECOND, 1)).containsExactly(FOR_THE_SECOND);
    assertThat(association.columns(BOTH, 1)).containsExactly(FOR_THE_FIRST, FOR_THE_SECOND);
  }

  @Test
  void ofAHundredRowsAllColumnsSeenTwiceAreTaken() {
    assertThat(association(100).columns(BOTH, 1)).hasSize(4);
    assertThat(association(120).columns(BOTH, 1)).hasSizeLessThan(4);
  }

  @Test
  void withoutStrictnessAllColumnsSeenTwiceAreTaken() {
    assertThat(association(1000).columns(BOTH, 0)).hasSize(4);
  }

  @Test
  void theStricterTheFewer() {
    var association = association(1000);

    assertThat(association.columns(BOTH, 20)).containsExactly(FOR_THE_FIRST);
    assertThat(association.columns(BOTH, 30)).isEmpty();
  }

  /** Every tenth row bears the first label, every fortieth the second one. */
  private static FeatureSelection association(int count) {
    int[] first = IntStream.range(0, count).filter(i -> i % 10 == 0).toArray();
    int[] second = IntStream.range(0, count).filter(i -> i % 40 == 5).toArray();
    return new FeatureSelection(rows(count), new int[][] {first, second});
  }

  private static SparseMatrix rows(int count) {
    return matrix(
        IntStream.range(0, count)
            .mapToObj(FeatureSelectionTest::values)
            .toArray(SparseVector[]::new));
  }

  private static SparseVector values(int i) {
    return row(
        IntStream.of(
                EVERYWHERE,
                i % 7 < 3 ? AT_RANDOM : EVERYWHERE,
                i % 10 == 0 ? FOR_THE_FIRST : EVERYWHERE,
                i % 40 == 5 ? FOR_THE_SECOND : EVERYWHERE)
            .distinct()
            .toArray());
  }
}
