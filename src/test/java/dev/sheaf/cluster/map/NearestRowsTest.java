package dev.sheaf.cluster.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestRowsTest {
  @Test
  void ofFewRowsTheNearestAreFoundExactly() {
    double[][] rows = PaperMapTest.rows(IntStream.range(0, 200).map(i -> i % 7).toArray(), 1);

    int[][] found = NearestRows.of(rows, 5, new SplittableRandom(1));

    for (int row = 0; row < rows.length; row++) {
      assertThat(found[row]).containsExactly(nearest(rows, row, 5));
    }
  }

  @Test
  void ofManyRowsNearlyAllAreFound() {
    double[][] rows = PaperMapTest.rows(IntStream.range(0, 900).map(i -> i % 30).toArray(), 2);

    int[][] found = NearestRows.of(rows, 10, new SplittableRandom(1));

    long right =
        IntStream.range(0, rows.length)
            .mapToLong(row -> common(found[row], nearest(rows, row, 10)))
            .sum();
    assertThat(right / 9_000.0).isGreaterThan(0.9);
  }

  @Test
  void fewerRowsThanAskedForHaveAllTheOthers() {
    double[][] rows = {{1, 0}, {0.8, 0.6}, {0, 1}};

    int[][] found = NearestRows.of(rows, 12, new SplittableRandom(1));

    assertThat(found).isDeepEqualTo(new int[][] {{1, 2}, {0, 2}, {1, 0}});
  }

  private static long common(int[] one, int[] other) {
    return Arrays.stream(one).filter(i -> Arrays.stream(other).anyMatch(j -> j == i)).count();
  }

  private static int[] nearest(double[][] rows, int row, int count) {
    return IntStream.range(0, rows.length)
        .filter(other -> other != row)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -NearestRows.dot(rows[row], rows[other])))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
