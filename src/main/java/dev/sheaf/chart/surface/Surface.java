package dev.sheaf.chart.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;

/** A surface that takes the shapes of a page, in logical units from the upper left corner. */
public interface Surface {
  void fill(Shape shape, Ink ink);

  void stroke(Shape line, BasicStroke stroke, Ink ink);

  /**
   * Draws glyphs that stand for a text, from the origin that the transform puts in place. A text is
   * never clipped: half a word is worse than a word too many.
   */
  void text(String text, GlyphVector glyphs, AffineTransform place, Color color);
}
