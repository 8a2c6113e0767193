package dev.sheaf.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Remembers the texts and fillings of a page and where they stand. */
final class Recording implements Surface {
  record Written(String text, Rectangle2D bounds, List<Integer> glyphs) {}

  record Filled(Rectangle2D bounds, Color color) {}

  private final List<Written> texts = new ArrayList<>();
  private final List<Filled> filled = new ArrayList<>();

  static Recording of(Chart chart) {
    var recording = new Recording();
    chart.picture().draw(recording);
    return recording;
  }

  static List<Written> texts(Chart chart) {
    return of(chart).texts();
  }

  /** What is filled, but for white grounds. */
  List<Filled> filled() {
    return filled;
  }

  Written text(String text) {
    return texts.stream().filter(t -> t.text().equals(text)).findFirst().orElseThrow();
  }

  List<Written> texts() {
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
