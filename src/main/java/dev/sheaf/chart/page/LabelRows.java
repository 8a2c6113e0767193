package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Typeface;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Labels one under the other, each a row with its name at the left.
 *
 * @param names as they are to be written
 * @param area from the top of the first row to the bottom of the last, names included
 */
public record LabelRows(List<String> names, Rectangle2D area) {
  private static final int WIDTH = 900;
  private static final int AROUND = 230;
  private static final int LEAST = 300;
  private static final int MANY = 30;
  private static final double MOST_NAME = 250;
  private static final double GAP = 10;

  /** The page for so many rows, with room for a caption and dates. */
  public static Picture.Size page(int rows) {
    return page(rows, 26);
  }

  /** The page where a row of a few may be higher. */
  public static Picture.Size page(int rows, int height) {
    int each = rows > MANY ? 2 * height / 3 : height;
    return new Picture.Size(WIDTH, Math.max(LEAST, AROUND + rows * each));
  }

  public double height() {
    return Math.min(44, area.getHeight() / Math.max(1, names.size()));
  }

  public double top(int row) {
    return area.getMinY() + row * height();
  }

  public double bottom() {
    return top(names.size());
  }

  /** Where names end and the rows themselves begin. */
  public double left() {
    double widest =
        names.stream().mapToDouble(name -> Typeface.width(name, font())).max().orElse(0);
    return area.getMinX() + Math.min(MOST_NAME, widest) + GAP;
  }

  private Font font() {
    return Typeface.font(Math.min(14, 0.75 * height()));
  }

  public void drawNames(Pen pen) {
    for (int i = 0; i < names.size(); i++) {
      String name = Pen.fitted(names.get(i), font(), MOST_NAME);
      pen.textBefore(name, font(), Theme.TEXT, left() - GAP, base(i));
    }
  }

  /** Writes a note that ends at the right. */
  public void drawNote(Pen pen, int row, String text, double right) {
    drawNoteAfter(pen, row, text, right - Typeface.width(text, small()));
  }

  public void drawNoteAfter(Pen pen, int row, String text, double left) {
    pen.text(text, small(), Theme.QUIET_TEXT, left, base(row));
  }

  private Font small() {
    return Typeface.font(Math.min(12.5, 0.72 * height()));
  }

  private double base(int row) {
    return top(row) + height() / 2 + font().getSize2D() * 0.36;
  }
}
