package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.Canvas;
import dev.sheaf.chart.page.Drawing;
import dev.sheaf.chart.page.Legend;
import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Strokes;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Caption;
import dev.sheaf.cluster.ClusterGroup;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws {@link ClusterMap}, of one paper at least. */
record MapDrawing(Caption caption, ClusterView view) implements Drawing {
  private static final double MARGIN = 12;
  private static final double SHORE = 0.9;
  private static final double FAINT = 0.4;
  private static final Color FAINT_SAMPLE = Palette.tint(Theme.RULE, FAINT);
  private static final int FEW = 500;
  private static final double LAND = 0.14;
  private static final BasicStroke JOINT = new BasicStroke(0.9f);
  private static final BasicStroke SOLID = new BasicStroke(1.6f);

  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    Canvas.draw(caption, this::draw, graphics, page);
  }

  /** A name and its place. */
  private record Placed(MapName name, MapLabels.Place place, boolean isNumber) {}

  private void draw(Pen pen, Rectangle2D whole) {
    Legend key = key(false);
    boolean areNumbered = placed(key.below(whole)).stream().anyMatch(Placed::isNumber);
    Rectangle2D area = (areNumbered ? key(true) : key).draw(pen, whole);
    MapFrame frame = frame(area);
    List<Integer> largestFirst = view.bySize();
    largestFirst.forEach(cluster -> drawShore(pen, cluster, frame));
    largestFirst.forEach(cluster -> drawDots(pen, cluster, frame, true));
    largestFirst.forEach(cluster -> drawDots(pen, cluster, frame, false));
    List<Placed> names = placed(area);
    for (Placed name : names) {
      name.place().joint().ifPresent(line -> pen.draw(line, JOINT, name.name().color()));
    }
    names.forEach(name -> name.name().draw(pen, name.place().box()));
  }

  private MapFrame frame(Rectangle2D area) {
    return MapFrame.of(view.papers(), area, MARGIN + off());
  }

  private Legend key(boolean areNumbered) {
    var key = new Legend();
    if (view.subtopics() > 0) {
      key.island(view.words().subtopic());
    }
    if (view.subtopics() < view.clusters().size()) {
      key.framed(view.words().notSubtopic());
    }
    if (view.papers().stream().anyMatch(MappedPaper::isFar)) {
      key.dots(FAINT_SAMPLE, view.words().far());
    }
    if (!view.groups().isEmpty()) {
      key.note(view.words().grouped());
    }
    if (areNumbered) {
      key.note(view.words().numbered());
    }
    return key;
  }

  private void drawShore(Pen pen, int cluster, MapFrame frame) {
    List<MapPoint> dots = view.papersOf(cluster).stream().map(frame::point).toList();
    if (dots.isEmpty()) {
      return;
    }
    Shape shore = Shore.around(dots, off());
    if (view.isSubtopic(cluster)) {
      pen.fill(shore, Palette.tint(view.color(cluster), LAND));
      pen.draw(shore, SOLID, view.color(cluster));
    } else {
      pen.draw(shore, Strokes.UNFINISHED, Theme.RULE);
    }
  }

  /** How far the outline of an island is from its dots. */
  private double off() {
    return dot().getLineWidth() + (view.papers().size() < FEW ? 5 : 1.5);
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

  /**
   * Names the groups, then the clusters, the largest first; a cluster without room for its name
   * gets its number.
   */
  private List<Placed> placed(Rectangle2D area) {
    MapFrame frame = frame(area);
    List<MapLabels.Dots> dots =
        IntStream.range(0, view.clusters().size()).mapToObj(i -> dots(i, frame)).toList();
    var labels = new MapLabels(area, dots);
    List<Placed> placed = new ArrayList<>();
    for (ClusterGroup group : view.groups()) {
      MapName name = MapName.of(view, group);
      place(group.clusters(), dots, labels, name, false).ifPresent(placed::add);
    }
    for (int cluster : view.bySize()) {
      place(cluster, dots, labels).ifPresent(placed::add);
    }
    return placed;
  }

  private Optional<Placed> place(int cluster, List<MapLabels.Dots> dots, MapLabels labels) {
    List<Integer> own = List.of(cluster);
    MapName small = MapName.small(view, cluster);
    MapName name = view.isLarge(cluster) ? MapName.of(view, cluster) : small;
    MapName number = MapName.numbered(cluster);
    return place(own, dots, labels, name, false)
        .or(() -> place(own, dots, labels, small, false))
        .or(() -> place(own, dots, labels, number, true));
  }

  private static Optional<Placed> place(
      List<Integer> own,
      List<MapLabels.Dots> dots,
      MapLabels labels,
      MapName name,
      boolean isNumber) {
    List<MapPoint> points =
        central(own.stream().map(dots::get).map(MapLabels.Dots::points).toList());
    return points.isEmpty()
        ? Optional.empty()
        : labels.place(wanted(own, name, points)).map(place -> new Placed(name, place, isNumber));
  }

  /** The island in the middle of some, so that a name stands at one of its own. */
  private static List<MapPoint> central(List<List<MapPoint>> islands) {
    MapPoint middle = median(islands.stream().flatMap(List::stream).toList());
    return islands.stream()
        .filter(points -> !points.isEmpty())
        .min(Comparator.comparingDouble(points -> median(points).distance(middle)))
        .orElseGet(List::of);
  }

  private static MapLabels.Wanted wanted(List<Integer> own, MapName name, List<MapPoint> points) {
    MapPoint middle = median(points);
    double[] distances = points.stream().mapToDouble(middle::distance).sorted().toArray();
    double reach = distances[(int) (SHORE * (distances.length - 1))];
    return new MapLabels.Wanted(own, middle, reach, name.width(), name.height());
  }

  private static MapPoint median(List<MapPoint> points) {
    return points.isEmpty()
        ? new MapPoint(0, 0)
        : new MapPoint(median(points, MapPoint::x), median(points, MapPoint::y));
  }

  private static double median(List<MapPoint> points, ToDoubleFunction<MapPoint> coordinate) {
    return points.stream().mapToDouble(coordinate).sorted().toArray()[points.size() / 2];
  }
}
