package dev.sheaf.chart.cluster;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for names on a map, one after the other: on their island, else beside it, else
 * farther away with a line to it. No name covers another name or its line. Each covers as few dots
 * as possible, and rather those of its own island than those of others.
 */
final class MapLabels {
  private static final double APART = 5;

  /** What covering all dots of a map would cost, if they were of other islands. */
  private static final double ALL_DOTS = 1500;

  /** What covering a whole island with its own name costs; of half of it, a quarter. */
  private static final double OWN_ISLAND = 30;

  /** What covering one dot of its own island costs, where dots are few. */
  private static final double OWN_DOT = 2;

  private static final int MOST_OWN_DOTS = 8;

  private static final double DISTANCE = 0.1;
  private static final double JOINT = 25;
  private static final double JOINT_LENGTH = 0.3;
  private static final double[] RINGS = {0, 0.5, 1, 1.5, 2.2, 3, 4, 6};
  private static final int DIRECTIONS = 16;
  private static final double GRID = 12;

  private final Rectangle2D area;
  private final List<Dots> dots;
  private final double dotCost;
  private final List<Place> taken = new ArrayList<>();

  /** The dots of one island and the box around them. */
  record Dots(List<MapPoint> points, Rectangle2D bounds) {
    static Dots of(List<MapPoint> points) {
      var bounds = new Rectangle2D.Double();
      for (int i = 0; i < points.size(); i++) {
        MapPoint point = points.get(i);
        if (i == 0) {
          bounds.setRect(point.x(), point.y(), 0, 0);
        } else {
          bounds.add(point.x(), point.y());
        }
      }
      return new Dots(points, bounds);
    }

    private long within(Rectangle2D box) {
      boolean apart =
          bounds.getMinX() > box.getMaxX()
              || bounds.getMaxX() < box.getMinX()
              || bounds.getMinY() > box.getMaxY()
              || bounds.getMaxY() < box.getMinY();
      return apart ? 0 : points.stream().filter(p -> box.contains(p.x(), p.y())).count();
    }
  }

  /**
   * A name that wants a place.
   *
   * @param islands the positions of its islands' dots
   * @param middle of its islands
   * @param reach from there to the shore
   */
  record Wanted(
      List<Integer> islands, MapPoint middle, double reach, double width, double height) {}

  /**
   * Where a name stands.
   *
   * @param joint the line to its island, where it stands apart from it
   */
  record Place(Rectangle2D box, Optional<Line2D> joint) {
    private Rectangle2D around() {
      return new Rectangle2D.Double(
          box.getX() - APART,
          box.getY() - APART,
          box.getWidth() + 2 * APART,
          box.getHeight() + 2 * APART);
    }

    private boolean meets(Place other) {
      Rectangle2D around = around();
      return around.intersects(other.box)
          || other.joint.filter(line -> line.intersects(around)).isPresent()
          || joint.filter(line -> line.intersects(other.box)).isPresent()
          || joint.filter(line -> other.joint.filter(line::intersectsLine).isPresent()).isPresent();
    }
  }

  MapLabels(Rectangle2D area, List<Dots> dots) {
    this.area = area;
    this.dots = dots;
    int all = dots.stream().mapToInt(island -> island.points().size()).sum();
    dotCost = Math.min(1, ALL_DOTS / Math.max(1, all));
  }

  /** The best place that is free; empty if there is none. */
  Optional<Place> place(Wanted wanted) {
    Optional<Place> best = best(wanted, around(wanted)).or(() -> best(wanted, everywhere(wanted)));
    best.ifPresent(taken::add);
    return best;
  }

  private Optional<Place> best(Wanted wanted, List<MapPoint> middles) {
    Place best = null;
    double least = Double.POSITIVE_INFINITY;
    for (MapPoint middle : middles) {
      Place place = at(wanted, middle);
      if (isFree(place)) {
        double cost = cost(wanted, middle, place);
        if (cost < least) {
          best = place;
          least = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isFree(Place place) {
    return area.contains(place.box()) && taken.stream().noneMatch(place::meets);
  }

  private double cost(Wanted wanted, MapPoint middle, Place place) {
    double covered = 0;
    for (int other = 0; other < dots.size(); other++) {
      covered += wanted.islands().contains(other) ? 0 : dots.get(other).within(place.around());
    }
    long hidden = 0;
    double shares = 0;
    for (int island : wanted.islands()) {
      long here = dots.get(island).within(place.around());
      hidden += here;
      shares += here == 0 ? 0 : Math.pow(here / (double) dots.get(island).points().size(), 2);
    }
    double joint = place.joint().map(line -> JOINT + JOINT_LENGTH * length(line)).orElse(0.0);
    double away = DISTANCE * middle.distance(wanted.middle());
    double ownDots = OWN_DOT * Math.min(MOST_OWN_DOTS, hidden);
    return (covered + ownDots) * dotCost + OWN_ISLAND * shares + away + joint;
  }

  private static double length(Line2D line) {
    return line.getP1().distance(line.getP2());
  }

  private static Place at(Wanted wanted, MapPoint middle) {
    var box =
        new Rectangle2D.Double(
            middle.x() - wanted.width() / 2,
            middle.y() - wanted.height() / 2,
            wanted.width(),
            wanted.height());
    MapPoint island = wanted.middle();
    var nearest =
        new MapPoint(
            Math.max(box.getMinX(), Math.min(box.getMaxX(), island.x())),
            Math.max(box.getMinY(), Math.min(box.getMaxY(), island.y())));
    double distance = nearest.distance(island);
    if (distance <= wanted.reach() + APART) {
      return new Place(box, Optional.empty());
    }
    double ashore = wanted.reach() / 2 / distance;
    return new Place(
        box,
        Optional.of(
            new Line2D.Double(
                nearest.x(),
                nearest.y(),
                island.x() + ashore * (nearest.x() - island.x()),
                island.y() + ashore * (nearest.y() - island.y()))));
  }

  private static List<MapPoint> around(Wanted wanted) {
    List<MapPoint> middles = new ArrayList<>();
    for (double ring : RINGS) {
      for (int i = 0; i < DIRECTIONS; i++) {
        double angle = 2 * Math.PI * i / DIRECTIONS;
        double x = StrictMath.cos(angle) * ring * (wanted.reach() + wanted.width() / 2);
        double y = StrictMath.sin(angle) * ring * (wanted.reach() + wanted.height() / 2);
        middles.add(new MapPoint(wanted.middle().x() + x, wanted.middle().y() + y));
      }
    }
    return middles;
  }

  private List<MapPoint> everywhere(Wanted wanted) {
    List<MapPoint> middles = new ArrayList<>();
    double left = area.getMinX() + wanted.width() / 2;
    double top = area.getMinY() + wanted.height() / 2;
    for (double y = top; y <= area.getMaxY() - wanted.height() / 2; y += GRID) {
      for (double x = left; x <= area.getMaxX() - wanted.width() / 2; x += GRID) {
        middles.add(new MapPoint(x, y));
      }
    }
    return middles;
  }
}
