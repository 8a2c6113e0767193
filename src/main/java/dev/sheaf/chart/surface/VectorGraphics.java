package dev.sheaf.chart.surface;

import dev.sheaf.error.Require;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Optional;

/**
 * Turns everything that a chart draws into filled shapes, lines and texts on a {@link Surface}, so
 * that pixels and SVG come from the same measurements. Plain colours only, and only text in the
 * {@link Typeface}, since any other font would depend on the machine.
 */
public final class VectorGraphics extends ShapesOnlyGraphics {
  private static final int RIGID =
      AffineTransform.TYPE_TRANSLATION
          | AffineTransform.TYPE_QUADRANT_ROTATION
          | AffineTransform.TYPE_GENERAL_ROTATION;

  private final Surface surface;

  /** Keeps transform, clip, colour and the like as the JDK does; nothing is drawn on it. */
  private final Graphics2D state;

  public VectorGraphics(Surface surface) {
    this(surface, Typeface.measuring());
    state.setFont(Typeface.font(12));
    state.setColor(Color.BLACK);
  }

  private VectorGraphics(Surface surface, Graphics2D state) {
    this.surface = surface;
    this.state = state;
  }

  @Override
  public Graphics create() {
    return new VectorGraphics(surface, (Graphics2D) state.create());
  }

  @Override
  public void dispose() {
    state.dispose();
  }

  @Override
  public void fill(Shape shape) {
    surface.fill(onPage(shape), ink());
  }

  @Override
  public void draw(Shape line) {
    var stroke = (BasicStroke) state.getStroke();
    if ((state.getTransform().getType() | RIGID) == RIGID) {
      surface.stroke(onPage(line), stroke, ink());
    } else {
      fill(stroke.createStrokedShape(line));
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = state.getFont();
    Require.that(Typeface.isFamilyOf(font), "\"%s\" was written in another font: %s", text, font);
    if (!text.isEmpty()) {
      AffineTransform place = state.getTransform();
      place.translate(x, y);
      surface.text(text, Typeface.glyphs(text, font), place, visible());
    }
  }

  private Ink ink() {
    return new Ink(visible(), Optional.ofNullable(state.getClip()).map(this::onPage));
  }

  private Color visible() {
    Color color = state.getColor();
    float opacity = ((AlphaComposite) state.getComposite()).getAlpha();
    int alpha = Math.round(color.getAlpha() * opacity);
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  private Shape onPage(Shape shape) {
    AffineTransform transform = state.getTransform();
    return transform.isIdentity() ? shape : transform.createTransformedShape(shape);
  }

  @Override
  public void setPaint(Paint paint) {
    Require.that(paint == null || paint instanceof Color, "charts use plain colours: %s", paint);
    state.setPaint(paint);
  }

  @Override
  public void setComposite(Composite composite) {
    boolean over =
        composite instanceof AlphaComposite alpha && alpha.getRule() == AlphaComposite.SRC_OVER;
    Require.that(over, "charts lay colours over each other: %s", composite);
    state.setComposite(composite);
  }

  @Override
  public void setStroke(Stroke stroke) {
    Require.that(stroke instanceof BasicStroke, "charts use plain strokes: %s", stroke);
    state.setStroke(stroke);
  }

  @Override
  public void setPaintMode() {
    state.setPaintMode();
  }

  @Override
  public void setXORMode(Color color) {
    throw new UnsupportedOperationException("charts lay colours over each other");
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return state.getFontRenderContext();
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return state.getFontMetrics(font);
  }

  @Override
  public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
    return state.hit(area, shape, onStroke);
  }

  @Override
  public Shape getClip() {
    return state.getClip();
  }

  @Override
  public Rectangle getClipBounds() {
    return state.getClipBounds();
  }

  @Override
  public void setClip(Shape shape) {
    state.setClip(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    state.setClip(x, y, width, height);
  }

  @Override
  public void clip(Shape shape) {
    state.clip(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    state.clipRect(x, y, width, height);
  }

  @Override
  public Color getColor() {
    return state.getColor();
  }

  @Override
  public void setColor(Color color) {
    state.setColor(color);
  }

  @Override
  public Paint getPaint() {
    return state.getPaint();
  }

  @Override
  public Color getBackground() {
    return state.getBackground();
  }

  @Override
  public void setBackground(Color color) {
    state.setBackground(color);
  }

  @Override
  public Composite getComposite() {
    return state.getComposite();
  }

  @Override
  public Stroke getStroke() {
    return state.getStroke();
  }

  @Override
  public Font getFont() {
    return state.getFont();
  }

  @Override
  public void setFont(Font font) {
    state.setFont(font);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return state.getRenderingHint(key);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return state.getRenderingHints();
  }

  /** Hints are for devices; here they would only change how text is measured. */
  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {}

  @Override
  public void setRenderingHints(Map<?, ?> hints) {}

  @Override
  public void addRenderingHints(Map<?, ?> hints) {}

  @Override
  public AffineTransform getTransform() {
    return state.getTransform();
  }

  @Override
  public void setTransform(AffineTransform transform) {
    state.setTransform(transform);
  }

  @Override
  public void transform(AffineTransform transform) {
    state.transform(transform);
  }

  @Override
  public void translate(int x, int y) {
    state.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    state.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    state.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    state.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    state.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    state.shear(x, y);
  }
}
