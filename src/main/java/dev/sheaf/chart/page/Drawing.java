package dev.sheaf.chart.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The content of a picture. Drawing it twice gives the same result, from any thread. */
public interface Drawing {
  void draw(Graphics2D graphics, Rectangle2D page);
}
