package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws {@link ClusterMap}, of one paper at least. */
record MapDrawing(Caption caption, ClusterView view) implements Drawing {
  private static final double MARGIN = 12;
  private static final double SHORE = 0.9;
  private static final double FAINT = 0.4;
  private static final Color FAINT_SAMPLE = Palette.tint(Theme.RULE, FAINT);
  private static final BasicStroke JOINT = new BasicStroke(0.9f);

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  private void draw(Pen pen, Rectangle2D whole) {
    Rectangle2D area = key().draw(pen, whole);
    MapFrame frame = MapFrame.of(view.papers(), area, MARGIN);
    List<MapLabels.Dots> dots =
        IntStream.range(0, view.clusters().size()).mapToObj(i -> dots(i, frame)).toList();
    List<Integer> largestFirst = view.bySize();
    largestFirst.forEach(cluster -> drawDots(pen, cluster, frame, true));
    largestFirst.forEach(cluster -> drawDots(pen, cluster, frame, false));
    drawNames(pen, new MapLabels(area, dots), dots);
  }

  private Legend key() {
    var key = new Legend();
    if (view.papers().stream().anyMatch(MappedPaper::isFar)) {
      key.dots(FAINT_SAMPLE, view.words().far());
    }
    if (view.unnamed() > 0) {
      key.dots(MapColors.OTHERS, view.words().unnamed(view.unnamed()));
    }
    return key;
  }

  private MapLabels.Dots dots(int cluster, MapFrame frame) {
    return MapLabels.Dots.of(view.papersOf(cluster).stream().map(frame::point).toList());
  }

  /** All dots of a cluster in one path, which keeps files small. */
  private void drawDots(Pen pen, int cluster, MapFrame frame, boolean far) {
    var path = new Path2D.Double();
    for (MappedPaper paper : view.papersOf(cluster)) {
      if (paper.isFar() == far) {
        MapPoint point = frame.point(paper);
        path.moveTo(point.x(), point.y());
        path.lineTo(point.x(), point.y());
      }
    }
    if (path.getCurrentPoint() != null) {
      Color color = view.color(cluster);
      pen.draw(path, dot(), far ? Palette.tint(color, FAINT) : color);
    }
  }

  /** A line without length and with round ends is a dot. */
  private BasicStroke dot() {
    double size = 4.4 * StrictMath.cbrt(2000.0 / view.papers().size());
    float width = (float) Math.max(2.2, Math.min(7, size));
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private void drawNames(Pen pen, MapLabels labels, List<MapLabels.Dots> dots) {
    for (int cluster : view.bySize()) {
      if (!dots.get(cluster).points().isEmpty()) {
        MapName name =
            view.isNamed(cluster) ? MapName.of(view, cluster) : MapName.numbered(cluster);
        labels.place(wanted(cluster, name, dots.get(cluster))).ifPresent(p -> draw(pen, name, p));
      }
    }
  }

  private static void draw(Pen pen, MapName name, MapLabels.Place place) {
    place.joint().ifPresent(line -> pen.draw(line, JOINT, name.color()));
    name.draw(pen, place.box());
  }

  private static MapLabels.Wanted wanted(int cluster, MapName name, MapLabels.Dots dots) {
    List<MapPoint> points = dots.points();
    var middle = new MapPoint(median(points, MapPoint::x), median(points, MapPoint::y));
    double[] distances = points.stream().mapToDouble(middle::distance).sorted().toArray();
    double reach = distances[(int) (SHORE * (distances.length - 1))];
    return new MapLabels.Wanted(cluster, middle, reach, name.width(), name.height());
  }

  private static double median(List<MapPoint> points, ToDoubleFunction<MapPoint> coordinate) {
    return points.stream().mapToDouble(coordinate).sorted().toArray()[points.size() / 2];
  }
}
