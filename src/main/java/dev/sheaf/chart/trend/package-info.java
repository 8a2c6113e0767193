/**
 * Charts of trends: shares, lines, heat, ranks, bursts, verdicts.
 *
 * <p>{@link dev.sheaf.chart.trend.TrendView} says which labels and periods are drawn, and in which
 * colours. {@link dev.sheaf.chart.trend.TrendCharts} gives the six charts of one view. Each chart
 * is a value; the class that draws it stands beside it ({@code LineChart}, {@code LineDrawing}).
 * {@code TrendTitle} finds the finding for the title. {@code TimeScale} and {@code ShareScale}
 * place things on the page.
 *
 * <p>Trap: how a thing is drawn has a meaning. Dashed, hatched or underlined: predicted by a
 * classifier. Hollow or framed: an unfinished period. White: no papers.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.trend;
