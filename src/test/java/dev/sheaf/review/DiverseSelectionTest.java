package dev.sheaf.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiverseSelectionTest {
  private static final double[] EAST = {1, 0};
  private static final double[] NORTH = {0, 1};

  @Test
  void whatIsWorthMostIsPickedFirst() {
    assertThat(new DiverseSelection(new double[][] {EAST, NORTH}, 0.5, 0.6).pick(2))
        .containsExactly(1, 0);
  }

  @Test
  void ofTwoThatAreAlikeTheSecondComesLast() {
    double[][] points = {EAST, EAST, NORTH};

    assertThat(new DiverseSelection(points, 1, 1, 0.1).pick(3)).containsExactly(0, 2, 1);
  }

  @Test
  void whatIsKnownIsKeptAwayFrom() {
    DiverseSelection spread = new DiverseSelection(new double[][] {EAST, NORTH}, 1, 0.5);
    spread.avoid(EAST);

    assertThat(spread.pick(1)).containsExactly(1);
  }

  @Test
  void pointsOfASpaceWithoutDimensionsArePickedInTheirOrder() {
    assertThat(new DiverseSelection(new double[3][0], 1, 1, 1).pick(2)).containsExactly(0, 1);
  }

  @Seeds
  void everyPointIsPickedOnce(Random random) {
    double[][] points =
        random.doubles(20).mapToObj(DiverseSelectionTest::onCircle).toArray(double[][]::new);

    int[] picked = new DiverseSelection(points, random.doubles(20).toArray()).pick(30);

    assertThat(Arrays.stream(picked).sorted()).containsExactlyElementsOf(upTo(20));
  }

  private static Iterable<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().toList();
  }

  private static double[] onCircle(double angle) {
    return new double[] {Math.cos(angle), Math.sin(angle)};
  }
}
