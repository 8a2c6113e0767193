package dev.sheaf.chart.page;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What a picture shows. Drawing twice gives the same, from any thread. */
public interface Drawing {
  void draw(Graphics2D graphics, Rectangle2D page);
}
