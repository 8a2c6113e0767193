package dev.sheaf.feature;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ColumnCountsTest {
  private final int[] columns = new int[1_000];
  private final int[] times = new int[1_000];

  @Seeds
  void columnsComeInAscendingOrderWithTheirCounts(Random random) {
    int bound = 1 + random.nextInt(1 << random.nextInt(20));
    int[] counted = random.ints(random.nextInt(1_000), 0, bound).toArray();
    ColumnCounts counts = new ColumnCounts(bound);

    counts.add(counted, counted.length, 1);

    assertThat(drained(counts).entrySet())
        .containsExactlyElementsOf(
            Arrays.stream(counted)
                .boxed()
                .collect(groupingBy(column -> column, TreeMap::new, counting()))
                .entrySet());
  }

  @Test
  void someColumnsCountMore() {
    ColumnCounts counts = new ColumnCounts(100);

    counts.add(new int[] {0, 99, 7}, 2, 2);
    counts.add(new int[] {0, 99, 7}, 3, 1);

    assertThat(drained(counts))
        .containsExactly(Map.entry(0, 3L), Map.entry(7, 1L), Map.entry(99, 3L));
  }

  @Test
  void nothingIsLeftOfTheDocumentBefore() {
    ColumnCounts counts = new ColumnCounts(5_000);
    counts.add(new int[] {4_999, 64, 3}, 3, 1);
    drained(counts);

    counts.add(new int[] {64}, 1, 1);

    assertThat(drained(counts)).containsExactly(Map.entry(64, 1L));
  }

  private Map<Integer, Long> drained(ColumnCounts counts) {
    int size = counts.drain(columns, times);
    Map<Integer, Long> drained = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      drained.put(columns[i], (long) times[i]);
    }
    return drained;
  }
}
