package dev.sheaf.chart.cluster;

import dev.sheaf.chart.page.LineBreaks;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.surface.Typeface;
import dev.sheaf.cluster.ClusterGroup;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text on an island.
 *
 * @param lines the name
 * @param detail a smaller line under it; empty for none
 */
record MapName(List<String> lines, String detail, Font font, Color color) {
  private static final double WIDTH = 150;
  private static final double MOST_WIDTH = 190;
  private static final double SMALL = 10.5;
  private static final double SMALL_WIDTH = 95;
  private static final double PLATE = 3;
  private static final int FEW = 8;
  private static final int MOST_LINES = 3;
  private static final double LEADING = 1.18;
  private static final double ASCENT = 0.92;

  /** The name and size of a cluster; large where it is one of the largest. */
  static MapName of(ClusterView view, int cluster) {
    double largest = view.clusters().get(view.bySize().get(0)).size();
    int size = view.clusters().get(cluster).size();
    int clusters = view.clusters().size();
    double least = clusters <= FEW ? 15 : clusters <= ClusterView.LARGE_NAMES ? 12.5 : 11.5;
    Font font = Typeface.font(least + 4.5 * Math.sqrt(size / largest));
    return new MapName(
        lines(view.name(cluster), font), Theme.count(size), font, view.textColor(cluster));
  }

  /** The name and size of a group of clusters, larger than those of all clusters. */
  static MapName of(ClusterView view, ClusterGroup group) {
    double largest = view.groups().get(0).papers();
    Font font = Typeface.font(16 + 4.5 * Math.sqrt(group.papers() / largest));
    Color color = view.textColor(group.clusters().get(0));
    return new MapName(lines(view.name(group), font), Theme.count(group.papers()), font, color);
  }

  /** The name alone, small. */
  static MapName small(ClusterView view, int cluster) {
    Font font = Typeface.font(SMALL);
    List<String> lines = LineBreaks.balanced(view.name(cluster), font, SMALL_WIDTH);
    return new MapName(
        lines.size() <= MOST_LINES ? lines : lines(view.name(cluster), font),
        "",
        font,
        view.textColor(cluster));
  }

  /** The number of a cluster. */
  static MapName numbered(int cluster) {
    String number = Theme.count(ClusterView.number(cluster));
    return new MapName(List.of(number), "", Typeface.font(11.5), Theme.QUIET_TEXT);
  }

  /** At most a few lines, the last with the dots of what is left out. */
  private static List<String> lines(String name, Font font) {
    List<String> narrow = LineBreaks.balanced(name, font, WIDTH);
    List<String> lines =
        narrow.size() <= MOST_LINES ? narrow : LineBreaks.balanced(name, font, MOST_WIDTH);
    if (lines.size() > MOST_LINES) {
      List<String> first = lines.subList(0, MOST_LINES - 1);
      int shown = first.stream().mapToInt(String::length).sum();
      String rest = name.substring(name.indexOf(lines.get(MOST_LINES - 1), shown));
      lines = Stream.concat(first.stream(), Stream.of(rest)).toList();
    }
    return lines.stream().map(line -> Pen.fitted(line, font, MOST_WIDTH)).toList();
  }

  private static Font small() {
    return Typeface.font(11.5);
  }

  double width() {
    double widest = lines.stream().mapToDouble(l -> Typeface.width(l, font)).max().orElse(0);
    return Math.max(widest, Typeface.width(detail, small()));
  }

  double height() {
    double below = detail.isEmpty() ? 0 : small().getSize2D();
    return (lines.size() * font.getSize2D() + below) * LEADING;
  }

  /** Draws on a white plate, so that no dots stand between the letters. */
  void draw(Pen pen, Rectangle2D box) {
    pen.fill(
        new RoundRectangle2D.Double(
            box.getX() - PLATE,
            box.getY() - 1,
            box.getWidth() + 2 * PLATE,
            box.getHeight() + 2,
            4 * PLATE,
            4 * PLATE),
        Color.WHITE);
    double top = box.getMinY();
    for (String line : lines) {
      pen.textAround(line, font, color, box.getCenterX(), top + ASCENT * font.getSize2D());
      top += LEADING * font.getSize2D();
    }
    if (!detail.isEmpty()) {
      double base = top + ASCENT * small().getSize2D();
      pen.textAround(detail, small(), Theme.QUIET_TEXT, box.getCenterX(), base);
    }
  }
}
