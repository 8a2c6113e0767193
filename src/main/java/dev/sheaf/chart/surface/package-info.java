/**
 * A page as pixels or as SVG.
 *
 * <p>JFreeChart draws on {@link dev.sheaf.chart.surface.VectorGraphics}, which turns everything
 * into filled shapes, lines and texts on a {@link dev.sheaf.chart.surface.Surface}: a {@link
 * dev.sheaf.chart.surface.PixelSurface} or an {@link dev.sheaf.chart.surface.SvgSurface}. Text is
 * drawn as outlines of {@link dev.sheaf.chart.surface.Typeface}, the one font in the jar, so a
 * picture is the same on every machine. SVG defines each glyph once and keeps the words for search
 * and screen readers. {@link dev.sheaf.chart.surface.Caption} and {@link
 * dev.sheaf.chart.surface.Provenance} are the words around and inside a picture.
 *
 * <p>Trap: JFreeChart uses the machine's fonts unless it is told otherwise. Text in another font is
 * refused.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.surface;
