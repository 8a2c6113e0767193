package dev.sheaf.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.Seeds;
import dev.sheaf.math.Matching.Pair;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
  /** The heaviest pair of all, 9, would leave 1 for the other. */
  @Test
  void theSumCountsNotTheHeaviestPair() {
    var matching = Matching.heaviest(new double[][] {{9, 8}, {8, 1}});

    assertThat(matching.pairs()).containsExactly(new Pair(0, 1, 8), new Pair(1, 0, 8));
    assertThat(matching.weight()).isEqualTo(16);
  }

  @Test
  void someColumnsStayAloneWhereTheyAreMoreThanRows() {
    var matching = Matching.heaviest(new double[][] {{1, 5, 4}, {2, 6, 1}});

    assertThat(matching.pairs()).containsExactly(new Pair(0, 2, 4), new Pair(1, 1, 6));
  }

  @Test
  void someRowsStayAloneWhereTheyAreMoreThanColumns() {
    var matching = Matching.heaviest(new double[][] {{1, 2}, {5, 6}, {4, 1}});

    assertThat(matching.pairs()).containsExactly(new Pair(1, 1, 6), new Pair(2, 0, 4));
  }

  @Test
  void aPairWithoutWeightIsNoPair() {
    var matching = Matching.heaviest(new double[][] {{3, 0}, {2, 0}});

    assertThat(matching.pairs()).containsExactly(new Pair(0, 0, 3));
  }

  @Test
  void nothingIsMatchedWithNothing() {
    assertThat(Matching.heaviest(new double[0][0]).pairs()).isEmpty();
    assertThat(Matching.heaviest(new double[2][0]).pairs()).isEmpty();
  }

  /** The sum of products is greatest where both factors rise together; each new row wants all. */
  @Test
  void productsAreMatchedInOrder() {
    double[][] products = new double[100][120];
    for (int row = 0; row < 100; row++) {
      for (int column = 0; column < 120; column++) {
        products[row][column] = Math.sqrt(column) * Math.log(row + 2);
      }
    }

    var pairs = Matching.heaviest(products).pairs();

    assertThat(pairs).hasSize(100).allMatch(pair -> pair.column() == pair.row() + 20);
  }

  @Seeds
  void noMatchingIsHeavier(Random random) {
    for (int i = 0; i < 30; i++) {
      double[][] weights = weights(random, 6);

      assertThat(Matching.heaviest(weights).weight())
          .isCloseTo(heaviestOfAll(weights, 0, 0), within(1e-9));
    }
  }

  @Seeds
  void noRowAndNoColumnIsInTwoPairs(Random random) {
    var pairs = Matching.heaviest(weights(random, 30)).pairs();

    assertThat(pairs).extracting(Pair::row).doesNotHaveDuplicates();
    assertThat(pairs).extracting(Pair::column).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsNoWeightIsRefused(double weight) {
    assertThatThrownBy(() -> Matching.heaviest(new double[][] {{1, weight}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no weight: " + weight);
  }

  @Test
  void rowsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> Matching.heaviest(new double[][] {{1, 2}, {1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rows of 2 and 1 weights");
  }

  /** Mostly few different weights, so that many matchings weigh the same. */
  private static double[][] weights(Random random, int most) {
    double[][] weights = new double[1 + random.nextInt(most)][1 + random.nextInt(most)];
    boolean hasTies = random.nextInt(3) > 0;
    for (double[] row : weights) {
      for (int i = 0; i < row.length; i++) {
        row[i] = hasTies ? random.nextInt(4) : random.nextDouble();
      }
    }
    return weights;
  }

  /** Tries every matching of the rows from this one on with the columns not yet taken. */
  private static double heaviestOfAll(double[][] weights, int row, int taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = heaviestOfAll(weights, row + 1, taken);
    for (int i = 0; i < weights[row].length; i++) {
      if ((taken & 1 << i) == 0) {
        best = Math.max(best, weights[row][i] + heaviestOfAll(weights, row + 1, taken | 1 << i));
      }
    }
    return best;
  }
}
