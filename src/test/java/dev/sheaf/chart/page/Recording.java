package dev.sheaf.chart.page;

import dev.sheaf.chart.surface.Ink;
import dev.sheaf.chart.surface.Surface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Remembers the texts and fillings of a page and where they stand. */
public final class Recording implements Surface {
  public record Written(String text, Rectangle2D bounds, List<Integer> glyphs) {}

  public record Filled(Rectangle2D bounds, Color color) {}

  private final List<Written> texts = new ArrayList<>();
  private final List<Filled> filled = new ArrayList<>();

  public static Recording of(Chart chart) {
    var recording = new Recording();
    chart.picture().draw(recording);
    return recording;
  }

  public static List<Written> texts(Chart chart) {
    return of(chart).texts();
  }

  /** What is filled, but for white grounds. */
  public List<Filled> filled() {
    return filled;
  }

  public Written text(String text) {
    return texts.stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  public List<Written> texts() {
    return texts;
  }

  @Override
  public void fill(Shape shape, Ink ink) {
    if (!ink.color().equals(Color.WHITE)) {
      filled.add(new Filled(shape.getBounds2D(), ink.color()));
    }
  }

  @Override
  public void stroke(Shape line, BasicStroke stroke, Ink ink) {}

  @Override
  public void text(String text, GlyphVector glyphs, AffineTransform place, Color color) {
    List<Integer> codes = new ArrayList<>();
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      codes.add(glyphs.getGlyphCode(i));
    }
    Shape outline = place.createTransformedShape(glyphs.getOutline());
    texts.add(new Written(text, outline.getBounds2D(), codes));
  }
}
