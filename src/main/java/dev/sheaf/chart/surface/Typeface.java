package dev.sheaf.chart.surface;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Noto Sans SC, the one font of every chart: Chinese in both scripts, Latin, Greek, digits, arrows.
 * It travels in the jar and is loaded when the first chart is drawn.
 */
public final class Typeface {
  private static final String FILE = "font/NotoSansSC-Regular.ttf";
  private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

  /** Outlines without hinting, at widths that do not depend on the resolution. */
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Typeface() {}

  private static final class Loaded {
    static final Font FONT = load();
  }

  /** The font at a size in logical units. */
  public static Font font(double size) {
    return Loaded.FONT.deriveFont((float) size);
  }

  /** Whether this is the font of charts, at any size. */
  static boolean isFamilyOf(Font font) {
    return font.getFontName(Locale.ROOT).equals(Loaded.FONT.getFontName(Locale.ROOT));
  }

  public static GlyphVector glyphs(String text, Font font) {
    return font.layoutGlyphVector(
        CONTEXT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
  }

  /** The width of a text in logical units. */
  public static double width(String text, Font font) {
    return text.isEmpty() ? 0 : glyphs(text, font).getLogicalBounds().getWidth();
  }

  /** A graphics that measures text as {@link #glyphs} lays it out; its pixels are thrown away. */
  static Graphics2D measuring() {
    var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return graphics;
  }

  private static Font load() {
    try {
      return parsed().deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the font of charts", e);
    }
  }

  private static Font parsed() throws IOException {
    try {
      return parsedOnce();
    } catch (IOException e) {
      if (System.getProperty(FONT_CONFIGURATION) != null) {
        throw e;
      }
      return parsedWithoutSystemFonts();
    }
  }

  /**
   * Java refuses to load any font, its own included, where the machine has no font at all, as small
   * containers have. An empty configuration in place of the machine's mends that.
   */
  private static Font parsedWithoutSystemFonts() throws IOException {
    Path configuration = Files.createTempFile("sheaf-no-fonts", ".properties");
    try {
      Files.writeString(configuration, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONT_CONFIGURATION, configuration.toString());
      return parsedOnce();
    } finally {
      System.clearProperty(FONT_CONFIGURATION);
      Files.delete(configuration);
    }
  }

  private static Font parsedOnce() throws IOException {
    try (InputStream resource = Typeface.class.getResourceAsStream(FILE)) {
      if (resource == null) {
        throw new IOException(FILE + " is not in the jar");
      }
      return Font.createFont(Font.TRUETYPE_FONT, resource);
    } catch (FontFormatException e) {
      throw new IOException(FILE + " is broken: " + e.getMessage(), e);
    }
  }
}
