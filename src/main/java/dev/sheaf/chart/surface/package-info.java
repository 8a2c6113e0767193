/**
 * Pages as pixels or as SVG.
 *
 * <p>JFreeChart draws on a {@code VectorGraphics}, which reduces everything to filled shapes, lines
 * and texts on a {@link dev.sheaf.chart.surface.Surface}. Text is drawn as outlines of the one font
 * in the jar, so a picture is the same on every machine.
 *
 * <p>Trap: JFreeChart falls back to the machine's fonts wherever it is not told otherwise; text in
 * another font is refused.
 */
package dev.sheaf.chart.surface;
