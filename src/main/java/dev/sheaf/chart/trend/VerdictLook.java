package dev.sheaf.chart.trend;

import dev.sheaf.chart.page.Pen;
import dev.sheaf.trend.Verdict;
import java.awt.BasicStroke;
import java.awt.Color;

/** How a verdict is marked: by form and colour, so that neither is needed alone. */
enum VerdictLook {
  UP(new Color(0x0072B2)),
  DOWN(new Color(0xD55E00)),
  LEVEL(new Color(0x8C8C8C)),
  OPEN(new Color(0x8C8C8C));

  private static final double SIZE = 8;

  private final Color color;

  VerdictLook(Color color) {
    this.color = color;
  }

  static VerdictLook of(Verdict verdict) {
    return switch (verdict) {
      case NEW, RISING -> UP;
      case FALLING, GONE -> DOWN;
      case STEADY -> LEVEL;
      case FLUCTUATING, TOO_FEW_TO_TELL -> OPEN;
    };
  }

  boolean isChange() {
    return this == UP || this == DOWN;
  }

  Color color() {
    return color;
  }

  void draw(Pen pen, double x, double y) {
    switch (this) {
      case UP -> pen.fill(Pen.arrow(x, y, SIZE, true), color);
      case DOWN -> pen.fill(Pen.arrow(x, y, SIZE, false), color);
      case LEVEL -> pen.fill(Pen.dot(x, y, SIZE - 2), color);
      case OPEN -> pen.draw(Pen.dot(x, y, SIZE - 2), new BasicStroke(1.2f), color);
    }
  }
}
