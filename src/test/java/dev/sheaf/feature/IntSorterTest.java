package dev.sheaf.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntSorterTest {
  @Seeds
  void numbersComeInAscendingOrder(Random random) {
    int bound = 1 + random.nextInt(1 << random.nextInt(31));
    int[] numbers = random.ints(random.nextInt(1_000), 0, bound).toArray();

    int[] found = new IntSorter(bound).sorted(numbers, numbers.length);

    assertThat(Arrays.copyOf(found, numbers.length))
        .isEqualTo(Arrays.stream(numbers).sorted().toArray());
  }

  @Test
  void whatLiesBehindTheSizeIsLeftOut() {
    IntSorter sorter = new IntSorter(10);

    sorter.sorted(new int[] {9, 8, 7, 6}, 4);

    assertThat(Arrays.copyOf(sorter.sorted(new int[] {5, 3, 0, 1}, 2), 2)).containsExactly(3, 5);
  }
}
