package dev.sheaf.chart.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.chart.page.ColorVision;
import dev.sheaf.chart.page.Palette;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapColorsTest {
  @Test
  void everyClusterHasAColourOfItsOwnTheFirstTheClearest() {
    var colors = MapColors.of(inARow(24));

    assertThat(colors).doesNotHaveDuplicates();
    assertThat(colors.subList(0, 10)).containsExactlyInAnyOrderElementsOf(Palette.clear());
  }

  @Test
  void neighboursCanBeToldApartByColourBlindReaders() {
    var colors = MapColors.of(inARow(24));

    for (int i = 1; i < 24; i++) {
      assertThat(ColorVision.leastDifference(colors.get(i - 1), colors.get(i))).isGreaterThan(20);
    }
  }

  @Test
  void thereAreColoursForAnyNumberOfClusters() {
    assertThat(MapColors.of(inARow(75))).hasSize(75);
    assertThat(MapColors.of(List.of())).isEmpty();
  }

  private static List<MapPoint> inARow(int count) {
    return IntStream.range(0, count).mapToObj(i -> new MapPoint(i, 0)).toList();
  }
}
