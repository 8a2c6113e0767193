package dev.sheaf.chart.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.Seeds;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLabelsTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(10, 20, 800, 500);

  @Seeds
  void noNameLiesOverAnotherOrItsLineOrBeyondThePage(Random random) {
    List<MapLabels.Place> places = placed(random);

    for (MapLabels.Place place : places) {
      assertThat(AREA.contains(place.box())).isTrue();
      assertThat(places).filteredOn(p -> p.box().intersects(place.box())).containsExactly(place);
      assertThat(places)
          .filteredOn(p -> p.joint().filter(line -> line.intersects(place.box())).isPresent())
          .filteredOn(p -> !p.equals(place))
          .isEmpty();
    }
  }

  @Test
  void aNameStandsOnItsIslandOrBesideItWhereThatIsFree() {
    MapLabels.Place place = place(List.of(island(400, 250, 60)), 0).orElseThrow();

    assertThat(place.joint()).isEmpty();
    assertThat(place.box().intersects(330, 180, 140, 140)).isTrue();
  }

  @Test
  void aNameAvoidsTheDotsOfOthers() {
    List<MapPoint> own = island(400, 250, 40);
    List<MapPoint> other = island(470, 250, 40);

    Rectangle2D box = place(List.of(own, other), 0).orElseThrow().box();

    assertThat(other).isNotEmpty().noneMatch(point -> box.contains(point.x(), point.y()));
  }

  @Test
  void aNameForWhichThereIsNoRoomHasNoPlace() {
    var labels = new MapLabels(AREA, List.of(MapLabels.Dots.of(island(400, 250, 40))));

    assertThat(labels.place(wanted(0, 400, 250, 900, 20))).isEmpty();
  }

  private static Optional<MapLabels.Place> place(List<List<MapPoint>> islands, int island) {
    var labels = new MapLabels(AREA, islands.stream().map(MapLabels.Dots::of).toList());
    MapPoint middle = MapPoint.middle(islands.get(island));
    return labels.place(wanted(island, middle.x(), middle.y(), 100, 30));
  }

  private static MapLabels.Wanted wanted(
      int island, double x, double y, double width, double height) {
    return new MapLabels.Wanted(List.of(island), new MapPoint(x, y), 40, width, height);
  }

  /** Dots on a grid within a circle. */
  private static List<MapPoint> island(double x, double y, double radius) {
    var middle = new MapPoint(x, y);
    return IntStream.range(0, 41 * 41)
        .mapToObj(i -> new MapPoint(x + (i % 41 - 20) * 5, y + (i / 41 - 20) * 5))
        .filter(point -> point.distance(middle) <= radius)
        .toList();
  }

  private static List<MapLabels.Place> placed(Random random) {
    List<List<MapPoint>> islands = new ArrayList<>();
    for (int i = random.nextInt(60); i >= 0; i--) {
      islands.add(
          island(
              AREA.getMinX() + random.nextDouble() * AREA.getWidth(),
              AREA.getMinY() + random.nextDouble() * AREA.getHeight(),
              10 + random.nextDouble() * 60));
    }
    var labels = new MapLabels(AREA, islands.stream().map(MapLabels.Dots::of).toList());
    return IntStream.range(0, islands.size())
        .mapToObj(i -> wanted(i, MapPoint.middle(islands.get(i)), random))
        .flatMap(wanted -> labels.place(wanted).stream())
        .toList();
  }

  private static MapLabels.Wanted wanted(int island, MapPoint middle, Random random) {
    return new MapLabels.Wanted(
        List.of(island), middle, 40, 20 + 130 * random.nextDouble(), 12 + 50 * random.nextDouble());
  }
}
