package dev.sheaf.chart.cluster;

import java.util.List;

/** A point on a map. */
record MapPoint(double x, double y) {
  static MapPoint of(MappedPaper paper) {
    return new MapPoint(paper.x(), paper.y());
  }

  /** The mean of points; the origin if there are none. */
  static MapPoint middle(List<MapPoint> points) {
    return new MapPoint(
        points.stream().mapToDouble(MapPoint::x).average().orElse(0),
        points.stream().mapToDouble(MapPoint::y).average().orElse(0));
  }

  double distance(MapPoint other) {
    double dx = x - other.x;
    double dy = y - other.y;
    return Math.sqrt(dx * dx + dy * dy);
  }
}
