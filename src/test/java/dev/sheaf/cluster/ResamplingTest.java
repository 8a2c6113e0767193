package dev.sheaf.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sheaf.cluster.smile.KMeansClusterer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResamplingTest {
  @Test
  void everyDocumentIsDrawnAsOften() {
    int[] drawn = new int[10];
    for (int seed = 0; seed < 2000; seed++) {
      IntStream.of(Resampling.draw(10, 4, seed)).forEach(i -> drawn[i]++);
    }

    assertThat(drawn).hasSize(10);
    assertThat(IntStream.of(drawn)).isNotEmpty().allMatch(count -> Math.abs(count - 800) < 100);
  }

  @Test
  void aDrawIsInOrderAndWithoutRepetition() {
    int[] drawn = Resampling.draw(100, 60, 7);

    assertThat(drawn).hasSize(60).isSorted().doesNotHaveDuplicates();
    assertThat(Resampling.draw(3, 9, 7)).containsExactly(0, 1, 2);
    assertThat(Resampling.draw(3, 0, 7)).hasSize(1);
  }

  @Test
  void clustersFarApartAreFoundAgainAndArbitraryOnesAreNot() {
    DocumentPoints points = Given.planted(2, 80);
    Clustering planted = Clustering.of(IntStream.range(0, 80).map(i -> i % 2).toArray());
    Clustering arbitrary = Clustering.of(IntStream.range(0, 80).map(i -> i / 40).toArray());
    Resampling resampling = new Resampling(5, 0.8, 1000);

    assertThat(resampling.stability(new KMeansClusterer(), points, planted, 1).mean(0))
        .hasValueCloseTo(1.0, within(1e-9));
    assertThat(resampling.stability(new KMeansClusterer(), points, arbitrary, 1).mean(0))
        .hasValueCloseTo(0.33, within(0.12));
  }

  @Test
  void noPartIsLargerThanTheMost() {
    int[] sizes = new int[3];
    Clusterer counting =
        (points, clusters, starts, seed) -> {
          sizes[(int) seed - 1] = points.size();
          return Clustering.of(new int[points.size()]);
        };

    new Resampling(3, 0.8, 30)
        .stability(counting, Given.planted(1, 50), Clustering.of(new int[50]), 0);

    assertThat(Arrays.stream(sizes)).containsExactly(30, 30, 30);
  }
}
