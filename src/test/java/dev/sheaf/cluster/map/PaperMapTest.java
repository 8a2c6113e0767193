package dev.sheaf.cluster.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperMapTest {
  private static final int DIMENSIONS = 24;

  @Seeds
  void noIslandLiesOverAnother(Random random) {
    int[] clusters = clusters(random);
    PaperMap map = PaperMap.of(rows(clusters, random.nextInt()), clusters);

    List<Circle> islands =
        IntStream.rangeClosed(0, Arrays.stream(clusters).max().orElseThrow())
            .mapToObj(cluster -> Circle.around(map, i -> clusters[i] == cluster))
            .toList();
    for (Circle one : islands) {
      assertThat(islands).filteredOn(one::meets).containsExactly(one);
    }
  }

  @Test
  void anIslandIsAsLargeAsItHasPapers() {
    int[] clusters = IntStream.range(0, 500).map(i -> i < 400 ? 0 : 1).toArray();

    PaperMap map = PaperMap.of(rows(clusters, 7), clusters);

    double large = Circle.around(map, i -> i < 400).radius();
    double small = Circle.around(map, i -> i >= 400).radius();
    assertThat(large / small).isBetween(1.7, 2.3);
  }

  @Test
  void papersLikeEachOtherLieNearEachOtherOnTheirIsland() {
    int[] kinds = IntStream.range(0, 300).map(i -> i % 3).toArray();

    PaperMap map = PaperMap.of(rows(kinds, 3), new int[300]);

    double all = Circle.around(map, i -> true).radius();
    for (int kind = 0; kind < 3; kind++) {
      int one = kind;
      assertThat(Circle.around(map, i -> kinds[i] == one).radius()).isLessThan(0.75 * all);
    }
  }

  @Test
  void theSameRowsGiveTheSameMapOnAnyThread() {
    int[] clusters = clusters(new Random(9));
    double[][] rows = rows(clusters, 9);

    List<List<Double>> maps =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> places(PaperMap.of(rows, clusters)))
            .toList();

    assertThat(maps).isNotEmpty().allMatch(maps.get(0)::equals);
  }

  @Test
  void everyPaperLiesWithinASquareOfOne() {
    int[] clusters = clusters(new Random(4));

    List<Double> places = places(PaperMap.of(rows(clusters, 4), clusters));

    assertThat(places).allMatch(place -> place >= 0 && place <= 1).contains(0.0, 1.0);
  }

  @Test
  void onePaperLiesInTheMiddle() {
    PaperMap map = PaperMap.of(new double[][] {{1, 0}}, new int[] {0});

    assertThat(places(map)).containsExactly(0.5, 0.5);
  }

  @Test
  void papersThatAreAllTheSameAreSpreadOut() {
    double[][] rows = new double[80][];
    Arrays.fill(rows, new double[] {0.6, 0.8});

    PaperMap map = PaperMap.of(rows, new int[80]);

    assertThat(IntStream.range(0, 80).mapToObj(map::x).distinct()).hasSize(80);
  }

  @Test
  void papersWithoutAKnownTermHaveAPlaceToo() {
    PaperMap map = PaperMap.of(new double[3][5], new int[] {0, 0, 1});

    assertThat(places(map)).hasSize(6).allMatch(Double::isFinite);
  }

  @Test
  void clusterNumbersMayHaveGaps() {
    PaperMap map = PaperMap.of(new double[][] {{1, 0}, {0, 1}}, new int[] {7, 2});

    assertThat(places(map)).hasSize(4).allMatch(Double::isFinite);
  }

  @Test
  void eachRowNeedsACluster() {
    assertThatThrownBy(() -> PaperMap.of(new double[3][2], new int[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a cluster for each of 3 rows, found 2");
    assertThatThrownBy(() -> PaperMap.of(new double[0][], new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The middle of papers, and how far nine in ten are from it at most. */
  private record Circle(double x, double y, double radius) {
    static Circle around(PaperMap map, IntPredicate papers) {
      int[] chosen = IntStream.range(0, map.size()).filter(papers).toArray();
      double x = IntStream.of(chosen).mapToDouble(map::x).average().orElseThrow();
      double y = IntStream.of(chosen).mapToDouble(map::y).average().orElseThrow();
      double[] distances =
          IntStream.of(chosen)
              .mapToDouble(i -> Math.hypot(map.x(i) - x, map.y(i) - y))
              .sorted()
              .toArray();
      return new Circle(x, y, distances[(distances.length - 1) * 9 / 10]);
    }

    boolean meets(Circle other) {
      return Math.hypot(x - other.x, y - other.y) <= radius + other.radius;
    }
  }

  private static List<Double> places(PaperMap map) {
    return IntStream.range(0, map.size())
        .boxed()
        .flatMap(i -> List.of(map.x(i), map.y(i)).stream())
        .toList();
  }

  /** Up to 12 clusters of 1 to 24 papers. */
  private static int[] clusters(Random random) {
    int count = 1 + random.nextInt(12);
    return IntStream.range(0, count)
        .flatMap(cluster -> IntStream.generate(() -> cluster).limit(1 + random.nextInt(24)))
        .toArray();
  }

  /** Rows around a direction of their own for each kind. */
  static double[][] rows(int[] kinds, long seed) {
    return IntStream.range(0, kinds.length)
        .mapToObj(i -> row(new SplittableRandom(kinds[i]), new SplittableRandom(1000 * seed + i)))
        .toArray(double[][]::new);
  }

  private static double[] row(SplittableRandom kind, SplittableRandom own) {
    double[] row = new double[DIMENSIONS];
    Arrays.setAll(row, i -> kind.nextDouble() - 0.5 + 0.4 * (own.nextDouble() - 0.5));
    double length = Math.sqrt(Arrays.stream(row).map(value -> value * value).sum());
    return Arrays.stream(row).map(value -> value / length).toArray();
  }
}
