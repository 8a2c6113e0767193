package dev.sheaf.chart.cluster;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The outline of an island: around the convex hull of its dots, some way off and rounded. */
final class Shore {
  private Shore() {}

  /**
   * The outline.
   *
   * @param dots at least one
   * @param off how far the outline is from the outermost dots
   */
  static Shape around(List<MapPoint> dots, double off) {
    List<MapPoint> hull = hull(dots);
    MapPoint first = hull.get(0);
    if (hull.size() == 1) {
      return new Ellipse2D.Double(first.x() - off, first.y() - off, 2 * off, 2 * off);
    }
    var path = new Path2D.Double();
    path.moveTo(first.x(), first.y());
    hull.forEach(corner -> path.lineTo(corner.x(), corner.y()));
    path.closePath();
    var pen = new BasicStroke((float) (2 * off), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    var area = new Area(path);
    area.add(new Area(pen.createStrokedShape(path)));
    return area;
  }

  /** The corners in turn, by Andrew's monotone chain (1979). */
  private static List<MapPoint> hull(List<MapPoint> dots) {
    List<MapPoint> sorted =
        dots.stream()
            .distinct()
            .sorted(Comparator.comparingDouble(MapPoint::x).thenComparingDouble(MapPoint::y))
            .toList();
    if (sorted.size() < 3) {
      return sorted;
    }
    List<MapPoint> corners = half(sorted);
    List<MapPoint> backwards = new ArrayList<>(sorted);
    Collections.reverse(backwards);
    corners.addAll(half(backwards));
    return corners;
  }

  /** One half, without its last corner. */
  private static List<MapPoint> half(List<MapPoint> sorted) {
    List<MapPoint> corners = new ArrayList<>();
    for (MapPoint dot : sorted) {
      while (corners.size() > 1
          && turn(corners.get(corners.size() - 2), corners.get(corners.size() - 1), dot) <= 0) {
        corners.remove(corners.size() - 1);
      }
      corners.add(dot);
    }
    corners.remove(corners.size() - 1);
    return corners;
  }

  private static double turn(MapPoint from, MapPoint by, MapPoint to) {
    return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x());
  }
}
