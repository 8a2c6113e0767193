package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Caption;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.XYPlot;

/** A page that says in one line why there is nothing to draw. */
public record EmptyPage(Caption caption, String reason) implements Drawing {
  @Override
  public void draw(Graphics2D graphics, Rectangle2D page) {
    XYPlot plot = Theme.plot();
    plot.setNoDataMessage(reason);
    Theme.chart(caption, plot, page.getWidth()).draw(graphics, page);
  }
}
