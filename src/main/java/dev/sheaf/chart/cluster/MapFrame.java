package dev.sheaf.chart.cluster;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Places a map in the middle of the page, as large as possible, with the same scale in both
 * directions.
 */
record MapFrame(double scale, double left, double top) {
  /**
   * The frame for one or more papers.
   *
   * @param margin that stays free on all sides
   */
  static MapFrame of(List<MappedPaper> papers, Rectangle2D area, double margin) {
    double left = papers.stream().mapToDouble(MappedPaper::x).min().orElseThrow();
    double right = papers.stream().mapToDouble(MappedPaper::x).max().orElseThrow();
    double top = papers.stream().mapToDouble(MappedPaper::y).min().orElseThrow();
    double bottom = papers.stream().mapToDouble(MappedPaper::y).max().orElseThrow();
    double scale =
        Math.min(
            (area.getWidth() - 2 * margin) / (right - left),
            (area.getHeight() - 2 * margin) / (bottom - top));
    double finite = Double.isFinite(scale) ? scale : 1;
    return new MapFrame(
        finite,
        area.getCenterX() - finite * (left + right) / 2,
        area.getCenterY() - finite * (top + bottom) / 2);
  }

  MapPoint point(MappedPaper paper) {
    return new MapPoint(left + scale * paper.x(), top + scale * paper.y());
  }
}
