package dev.sheaf.chart.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Fills shapes with pixels. Text is filled outline by outline like any other shape, so that neither
 * the machine's fonts nor its hinting show.
 */
public final class PixelSurface implements Surface {
  private final BufferedImage image;
  private final Graphics2D graphics;

  /** A white page. */
  public PixelSurface(int width, int height, double scale) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
  }

  /** What was drawn; nothing can be drawn afterwards. */
  public BufferedImage finish() {
    graphics.dispose();
    return image;
  }

  @Override
  public void fill(Shape shape, Ink ink) {
    use(ink);
    graphics.fill(shape);
  }

  @Override
  public void stroke(Shape line, BasicStroke stroke, Ink ink) {
    use(ink);
    graphics.setStroke(stroke);
    graphics.draw(line);
  }

  @Override
  public void text(String text, GlyphVector glyphs, AffineTransform place, Color color) {
    fill(place.createTransformedShape(glyphs.getOutline()), new Ink(color, Optional.empty()));
  }

  private void use(Ink ink) {
    graphics.setColor(ink.color());
    graphics.setClip(ink.clip().orElse(null));
  }
}
