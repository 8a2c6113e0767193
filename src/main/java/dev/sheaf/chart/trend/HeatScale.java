package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Palette;
import dev.sheaf.chart.page.Pen;
import dev.sheaf.chart.page.Theme;
import dev.sheaf.chart.words.TrendWords;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Colours of multiples: blue below one, orange above, told apart by colour-blind readers; a fourth
 * and four times are the ends.
 */
final class HeatScale {
  private static final Color LOW = new Color(0x08519C);
  private static final Color HIGH = new Color(0xB33C00);
  private static final Color MIDDLE = new Color(0xF4F1EC);

  /** The doublings to either end. */
  private static final double ENDS = 2;

  /** How much of its colour is left of what may be chance. */
  private static final double PALE = 0.28;

  private static final int BOXES = 9;
  private static final double BOX = 26;
  private static final double ROW = 14;
  static final double HEIGHT = 54;

  private HeatScale() {}

  static Color color(double times) {
    double doublings = times <= 0 ? -ENDS : Math.log(times) / Math.log(2);
    double part = Math.min(1, Math.abs(doublings) / ENDS);
    return Palette.mixed(doublings < 0 ? LOW : HIGH, MIDDLE, Math.pow(part, 0.8));
  }

  static Color pale(double times) {
    return Palette.mixed(color(times), MIDDLE, PALE);
  }

  /** Draws the scale with its numbers, in two rows: beyond chance, and within. */
  static void draw(Pen pen, TrendWords words, double left, double top) {
    for (int i = 0; i < BOXES; i++) {
      double times = Math.pow(2, ENDS * (2.0 * i / (BOXES - 1) - 1));
      double x = left + i * BOX;
      pen.fill(new Rectangle2D.Double(x, top, BOX, ROW), color(times));
      pen.fill(new Rectangle2D.Double(x, top + ROW, BOX, ROW), pale(times));
    }
    double base = top + 2 * ROW + 13;
    List<String> texts = List.of("≤ 1/4", "1/2", "1", "2", "≥ 4");
    for (int i = 0; i < texts.size(); i++) {
      double x = left + (2 * i + 0.5) * BOX;
      pen.textAround(texts.get(i), Theme.source(), Theme.QUIET_TEXT, x, base);
    }
    double right = left + BOXES * BOX + 12;
    write(pen, words.beyondChance(), right, top + 11);
    write(pen, words.withinChance(), right, top + ROW + 11);
    write(pen, words.timesMean(), right + 8, base);
  }

  private static void write(Pen pen, String text, double left, double base) {
    pen.text(text, Theme.source(), Theme.QUIET_TEXT, left, base);
  }
}
