/**
 * The frame of every chart: page, caption, fonts, colours, legend.
 *
 * <p>A {@link dev.sheaf.chart.page.Chart} is a value: a {@link dev.sheaf.chart.surface.Caption}
 * whose title says the finding, and the numbers that are shown. It gives a {@link
 * dev.sheaf.chart.page.Picture}, which writes itself as PNG or SVG, with the {@link
 * dev.sheaf.chart.surface.Provenance} inside and the numbers as CSV beside it:
 *
 * <pre>{@code
 * new LearningCurveChart(caption, curve).picture().write(Path.of("curve.png"), provenance);
 * }</pre>
 *
 * <p>JFreeChart lays out the page. A {@link dev.sheaf.chart.page.Canvas} is a plot that is drawn by
 * hand, with a {@link dev.sheaf.chart.page.Pen}: the plots of JFreeChart know no gaps, no predicted
 * parts and no unfinished periods. {@link dev.sheaf.chart.page.Theme} has the looks, {@link
 * dev.sheaf.chart.page.Palette} the colours of labels, {@link dev.sheaf.chart.page.EndLabels} the
 * names at the ends of lines, {@link dev.sheaf.chart.page.Legend} says what hatching and dashes
 * mean. {@link dev.sheaf.chart.page.Naming} says what labels are called.
 *
 * <p>Trap: JFreeChart uses the machine's fonts and number formats unless it is told otherwise. Take
 * axes from {@link dev.sheaf.chart.page.Theme}; {@link dev.sheaf.chart.surface.VectorGraphics}
 * refuses text in another font.
 *
 * <p>Trap: if a display is named but not there, a program that draws needs {@code
 * -Djava.awt.headless=true}. The launcher sets it.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.page;
