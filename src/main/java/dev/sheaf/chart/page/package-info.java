/**
 * Results as pictures, and the only package that knows JFreeChart and AWT.
 *
 * <p>A {@link dev.sheaf.chart.page.Chart} is a value: its {@link dev.sheaf.chart.surface.Caption},
 * whose title says the finding, and its numbers. It gives a {@link dev.sheaf.chart.page.Picture},
 * which writes itself as PNG or SVG with its {@link dev.sheaf.chart.surface.Provenance} inside and
 * its numbers as CSV beside it:
 *
 * <pre>{@code
 * new LearningCurveChart(caption, curve).picture().write(Path.of("curve.png"), provenance);
 * }</pre>
 *
 * <p>JFreeChart lays out and draws on {@code VectorGraphics}, which reduces all that AWT can draw
 * to three things, a filled shape, a line and a text, and hands them to a {@code Surface}: pixels
 * or SVG. So both come from the same measurements, no second library is needed for SVG, and text is
 * drawn as outlines of the one font in the jar (Noto Sans SC): Chinese shows on a machine without
 * fonts, the same on every machine. SVG defines each glyph once and keeps the words as labels for
 * search and screen readers. {@code Theme} has the looks, {@code Palette} the colours of labels,
 * {@code EndLabels} the names at the ends of lines.
 *
 * <p>Trends have six charts ({@link dev.sheaf.chart.trend.TrendCharts}) of one {@link
 * dev.sheaf.chart.trend.TrendView}, which says which labels and periods are drawn and what they are
 * called ({@link dev.sheaf.chart.page.Naming}). JFreeChart lays out the page and its caption; the
 * middle is drawn by hand on a {@code Canvas}, since its plots know no gaps, no predicted parts and
 * no unfinished periods: {@code TimeScale} and {@code ShareScale} place things, {@code Pen} draws
 * them, {@code Key} says what hatching and dashes mean, {@code TrendTitle} finds the finding,
 * {@code Headlines} and {@code Words} say it in English or Chinese. Dashed, hatched or underlined
 * is what a classifier predicted, hollow or framed what is unfinished, white where there are no
 * papers.
 *
 * <p>Clusters have a map and sheets of key terms ({@link dev.sheaf.chart.cluster.ClusterCharts}) of
 * one {@link dev.sheaf.chart.cluster.ClusterView}. {@code MapLabels} finds places for names, {@code
 * MapColors} gives clusters near each other colours far from each other; what has no room for its
 * name on the map has its number there, and both on the sheets:
 *
 * <pre>{@code
 * var map = PaperMap.of(rows, clusterOfEachRow);
 * var view = new ClusterView(scope, clusters, MappedPaper.of(ids, map, clusters, far));
 * ClusterCharts.of(view).forEach(chart -> ...);
 * }</pre>
 *
 * <p>Trap: JFreeChart falls back to the machine's fonts and number formats wherever it is not told
 * otherwise. {@code VectorGraphics} refuses text in another font; axes come from {@code Theme}.
 *
 * <p>Trap: a program that draws needs {@code -Djava.awt.headless=true} where a display is named but
 * not there. The launcher sets it.
 */
package dev.sheaf.chart.page;
