package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A legend for hatching, dashes and hollow points. It explains only those that the chart has. */
public final class Legend {
  static final double LINE = 20;
  private static final double SWATCH = 22;
  private static final double GAP = 20;
  private static final Color SAMPLE = new Color(0x6E6E6E);

  /** A sample of a way of drawing, in a box. */
  private interface Swatch {
    void draw(Pen pen, Rectangle2D box);
  }

  private record Entry(Swatch swatch, double width, String text) {
    double fullWidth() {
      return width + (width > 0 ? 7 : 0) + Typeface.width(text, font());
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  private static Font font() {
    return Typeface.font(12.5);
  }

  public Legend hatched(String text) {
    return with(Pen::hatchSample, text);
  }

  public Legend dashed(String text) {
    return with(
        (pen, box) ->
            pen.line(
                box.getMinX(),
                box.getCenterY(),
                box.getMaxX(),
                box.getCenterY(),
                Strokes.PREDICTED,
                SAMPLE),
        text);
  }

  public Legend framed(String text) {
    return with((pen, box) -> pen.draw(box, Strokes.UNFINISHED, SAMPLE), text);
  }

  public Legend hollow(String text) {
    return with(
        (pen, box) -> {
          var dot = Pen.dot(box.getCenterX(), box.getCenterY(), 8);
          pen.fill(dot, Color.WHITE);
          pen.draw(dot, new BasicStroke(1.6f), SAMPLE);
        },
        text);
  }

  /** A place left white. */
  public Legend empty(String text) {
    return with((pen, box) -> pen.draw(box, Strokes.THIN, Theme.GRID), text);
  }

  /** A filled shape with an outline. */
  public Legend island(String text) {
    return with(
        (pen, box) -> {
          pen.fill(box, Palette.tint(SAMPLE, 0.2));
          pen.draw(box, new BasicStroke(1.6f), SAMPLE);
        },
        text);
  }

  /** A small bar at the foot of a cell. */
  public Legend marked(String text) {
    return with((pen, box) -> mark(pen, box.getCenterX(), box.getMaxY() - 3, 10), text);
  }

  /** A few dots. */
  public Legend dots(Color color, String text) {
    return with(
        (pen, box) -> {
          for (int i = 0; i < 3; i++) {
            pen.fill(Pen.dot(box.getMinX() + 4 + 7 * i, box.getCenterY(), 5), color);
          }
        },
        text);
  }

  public static void mark(Pen pen, double center, double y, double width) {
    pen.fill(new Rectangle2D.Double(center - width / 2 - 1, y - 1, width + 2, 3.6), Color.WHITE);
    pen.fill(new Rectangle2D.Double(center - width / 2, y, width, 1.6), SAMPLE);
  }

  public Legend note(String text) {
    entries.add(new Entry((pen, box) -> {}, 0, text));
    return this;
  }

  private Legend with(Swatch swatch, String text) {
    entries.add(new Entry(swatch, SWATCH, text));
    return this;
  }

  /** How high the key is on a page. */
  double height(double width) {
    return entries.isEmpty() ? 0 : lines(width).size() * LINE + 8;
  }

  /**
   * Draws the key at the top of an area.
   *
   * @return what is left of the area
   */
  public Rectangle2D draw(Pen pen, Rectangle2D area) {
    double top = area.getMinY();
    for (List<Entry> line : lines(area.getWidth())) {
      double left = area.getMinX();
      for (Entry entry : line) {
        var box = new Rectangle2D.Double(left, top + 3, entry.width(), 11);
        entry.swatch().draw(pen, box);
        double textLeft = left + entry.fullWidth() - Typeface.width(entry.text(), font());
        pen.text(entry.text(), font(), Theme.QUIET_TEXT, textLeft, top + 13);
        left += entry.fullWidth() + GAP;
      }
      top += LINE;
    }
    return below(area);
  }

  /** What would be left of an area if the key were drawn at its top. */
  public Rectangle2D below(Rectangle2D area) {
    double used = height(area.getWidth());
    return new Rectangle2D.Double(
        area.getMinX(), area.getMinY() + used, area.getWidth(), area.getHeight() - used);
  }

  private List<List<Entry>> lines(double width) {
    List<List<Entry>> lines = new ArrayList<>();
    double left = width;
    for (Entry entry : entries) {
      double needed = entry.fullWidth() + (lines.isEmpty() ? 0 : GAP);
      if (lines.isEmpty() || needed > left) {
        lines.add(new ArrayList<>());
        left = width + GAP;
      }
      lines.get(lines.size() - 1).add(entry);
      left -= entry.fullWidth() + GAP;
    }
    return lines;
  }
}
