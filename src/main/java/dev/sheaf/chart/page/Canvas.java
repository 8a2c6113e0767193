package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Caption;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/**
 * A plot that is drawn by hand in a place that JFreeChart gives it. JFreeChart's own plots know no
 * gaps, no predicted parts, no unfinished periods and no hundred small panels.
 */
public final class Canvas extends Plot {
  private static final long serialVersionUID = 1L;

  private final transient Content content;

  /** What stands in the middle of a page. */
  public interface Content {
    void draw(Pen pen, Rectangle2D area);
  }

  private Canvas(Content content) {
    this.content = content;
  }

  /** Draws a page with its caption around the content. */
  public static void draw(Caption caption, Content content, Graphics2D graphics, Rectangle2D page) {
    Theme.chart(caption, new Canvas(content), page.getWidth()).draw(graphics, page);
  }

  @Override
  public String getPlotType() {
    return "canvas";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    content.draw(new Pen(graphics), area);
  }
}
