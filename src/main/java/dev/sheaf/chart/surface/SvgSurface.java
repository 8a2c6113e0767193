package dev.sheaf.chart.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes shapes as SVG 1.1. A glyph's outline is defined once and used wherever its character
 * stands, with the text itself beside it for search and screen readers; so the file needs no font.
 */
public final class SvgSurface implements Surface {
  private static final float EM = 1000;

  private final StringBuilder body = new StringBuilder();
  private final SortedMap<Integer, String> glyphPaths = new TreeMap<>();
  private final Map<String, String> clips = new LinkedHashMap<>();

  /** The whole file. */
  public String document(int width, int height, Caption caption, Provenance provenance) {
    var svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    svg.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    String size = width + "\" height=\"" + height;
    svg.append(" width=\"").append(size).append("\" viewBox=\"0 0 ");
    svg.append(width).append(' ').append(height).append("\">\n");
    svg.append("<title>").append(SvgText.escaped(caption.title())).append("</title>\n");
    svg.append("<metadata>\n");
    for (Provenance.Entry entry : provenance.entries()) {
      String line = entry.keyword() + ": " + entry.text();
      svg.append(SvgText.escaped(line)).append('\n');
    }
    svg.append("</metadata>\n<defs>\n");
    glyphPaths.forEach((code, path) -> svg.append(definition("g" + code, path)));
    clips.forEach(
        (path, id) ->
            svg.append("<clipPath id=\"" + id + "\"><path d=\"" + path + "\"/></clipPath>\n"));
    svg.append("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    return svg.append(body).append("</svg>\n").toString();
  }

  private static String definition(String id, String path) {
    return path.isEmpty() ? "" : "<path id=\"" + id + "\" d=\"" + path + "\"/>\n";
  }

  @Override
  public void fill(Shape shape, Ink ink) {
    String path = SvgText.path(shape);
    if (!path.isEmpty()) {
      body.append("<path d=\"").append(path).append('"');
      paint("fill", ink.color());
      clip(ink);
      body.append("/>\n");
    }
  }

  @Override
  public void stroke(Shape line, BasicStroke stroke, Ink ink) {
    body.append("<path d=\"").append(SvgText.path(line)).append("\" fill=\"none\"");
    paint("stroke", ink.color());
    clip(ink);
    body.append(" stroke-width=\"").append(SvgText.number(stroke.getLineWidth())).append('"');
    if (stroke.getEndCap() != BasicStroke.CAP_BUTT) {
      boolean round = stroke.getEndCap() == BasicStroke.CAP_ROUND;
      body.append(" stroke-linecap=\"").append(round ? "round" : "square").append('"');
    }
    if (stroke.getLineJoin() != BasicStroke.JOIN_MITER) {
      boolean round = stroke.getLineJoin() == BasicStroke.JOIN_ROUND;
      body.append(" stroke-linejoin=\"").append(round ? "round" : "bevel").append('"');
    }
    if (stroke.getDashArray() != null) {
      body.append(" stroke-dasharray=\"")
          .append(SvgText.numbers(stroke.getDashArray()))
          .append('"');
    }
    body.append("/>\n");
  }

  @Override
  public void text(String text, GlyphVector glyphs, AffineTransform place, Color color) {
    float size = glyphs.getFont().getSize2D();
    var scaled = new AffineTransform(place);
    scaled.scale(size / EM, size / EM);
    body.append("<g role=\"img\" aria-label=\"").append(SvgText.escaped(text)).append('"');
    body.append(" transform=\"").append(SvgText.matrix(scaled)).append('"');
    paint("fill", color);
    body.append('>');
    for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
      glyph(glyphs, i, EM / size);
    }
    body.append("</g>\n");
  }

  private void glyph(GlyphVector glyphs, int i, float scale) {
    int code = glyphs.getGlyphCode(i);
    String path = glyphPaths.computeIfAbsent(code, c -> outline(glyphs, c));
    if (!path.isEmpty()) {
      Point2D at = glyphs.getGlyphPosition(i);
      body.append("<use xlink:href=\"#g").append(code).append('"');
      body.append(" x=\"").append(SvgText.number(at.getX() * scale)).append("\"/>");
    }
  }

  private static String outline(GlyphVector glyphs, int code) {
    var font = glyphs.getFont().deriveFont(EM);
    var large = font.createGlyphVector(glyphs.getFontRenderContext(), new int[] {code});
    return SvgText.path(large.getOutline());
  }

  private void paint(String attribute, Color color) {
    body.append(' ').append(attribute).append("=\"").append(SvgText.hex(color)).append('"');
    if (color.getAlpha() < 255) {
      body.append(' ').append(attribute).append("-opacity=\"");
      body.append(SvgText.number(color.getAlpha() / 255.0)).append('"');
    }
  }

  private void clip(Ink ink) {
    ink.clip().ifPresent(clip -> body.append(" clip-path=\"url(#").append(id(clip)).append(")\""));
  }

  private String id(Shape clip) {
    return clips.computeIfAbsent(SvgText.path(clip), path -> "c" + (clips.size() + 1));
  }
}
