package dev.sheaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrongestFirstTest {
  @Seeds
  void valuesComeFromTheHighestDownAndEqualOnesByName(Random random) {
    double[] values = random.ints(random.nextInt(60), -3, 20).asDoubleStream().toArray();

    var found = all(new StrongestFirst(values, place -> name(values, place)));

    assertThat(found)
        .isEqualTo(
            IntStream.range(0, values.length)
                .boxed()
                .filter(place -> values[place] > 0)
                .sorted(
                    Comparator.<Integer>comparingDouble(place -> -values[place])
                        .thenComparing(place -> name(values, place)))
                .toList());
  }

  @Test
  void whereNoValueIsAboveZeroThereIsNone() {
    assertThat(new StrongestFirst(new double[] {0, -1}, String::valueOf).hasNext()).isFalse();
  }

  /** Names in another order than places. */
  private static String name(double[] values, int place) {
    return "%03d".formatted(values.length - place);
  }

  private static List<Integer> all(StrongestFirst strongest) {
    List<Integer> places = new ArrayList<>();
    while (strongest.hasNext()) {
      places.add(strongest.next());
    }
    return places;
  }
}
