package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * Writes texts and fills shapes. Each call gets all settings, so no state is left from earlier
 * calls.
 */
public record Pen(Graphics2D graphics) {
  private static final String CUT = "…";
  private static final BasicStroke HALO =
      new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Writes to the right of a point on the base line. */
  public void text(String text, Font font, Color color, double x, double base) {
    graphics.setFont(font);
    graphics.setColor(color);
    graphics.drawString(text, (float) x, (float) base);
  }

  /** Writes to the left of a point on the base line. */
  public void textBefore(String text, Font font, Color color, double x, double base) {
    text(text, font, color, x - Typeface.width(text, font), base);
  }

  public void textAround(String text, Font font, Color color, double x, double base) {
    text(text, font, color, x - Typeface.width(text, font) / 2, base);
  }

  /** Writes around a point, with white about the letters, so that they can be read on dots. */
  public void haloed(String text, Font font, Color color, double x, double base) {
    double left = x - Typeface.width(text, font) / 2;
    Shape outline = Typeface.glyphs(text, font).getOutline((float) left, (float) base);
    draw(outline, HALO, Color.WHITE);
    text(text, font, color, left, base);
  }

  public void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  public void draw(Shape line, BasicStroke stroke, Color color) {
    graphics.setStroke(stroke);
    graphics.setColor(color);
    graphics.draw(line);
  }

  public void line(double x1, double y1, double x2, double y2, BasicStroke stroke, Color color) {
    draw(new Line2D.Double(x1, y1, x2, y2), stroke, color);
  }

  /** Fills with a colour under white diagonals, which run on from one shape to the next. */
  public void hatch(Shape shape, Color color) {
    fill(shape, Palette.tint(color, 0.75));
    Rectangle2D box = shape.getBounds2D();
    double step = 5;
    var lines = new Path2D.Double();
    double first = Math.floor((box.getMinX() - box.getMaxY()) / step) * step;
    for (double c = first; c < box.getMaxX() - box.getMinY(); c += step) {
      lines.moveTo(box.getMinY() + c, box.getMinY());
      lines.lineTo(box.getMaxY() + c, box.getMaxY());
    }
    Shape before = graphics.getClip();
    graphics.clip(shape);
    draw(lines, new BasicStroke(1.6f), new Color(255, 255, 255, 190));
    graphics.setClip(before);
  }

  /** A grey sample of hatching. */
  void hatchSample(Shape shape) {
    hatch(shape, new Color(0x6E6E6E));
  }

  /** The text, or as much of its beginning as is no wider, and dots. */
  public static String fitted(String text, Font font, double width) {
    if (Typeface.width(text, font) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (Typeface.width(cut(text, middle), font) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return cut(text, low);
  }

  private static String cut(String text, int length) {
    int end =
        length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).strip() + CUT;
  }

  public static Shape dot(double x, double y, double size) {
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
  }

  public static Shape arrow(double x, double y, double size, boolean up) {
    double half = size / 2 * (up ? 1 : -1);
    var arrow = new Path2D.Double();
    arrow.moveTo(x - size / 2, y + half);
    arrow.lineTo(x + size / 2, y + half);
    arrow.lineTo(x, y - half);
    arrow.closePath();
    return arrow;
  }
}
