/**
 * Charts of trends: shares, lines, heat, ranks, bursts, verdicts.
 *
 * <p>All six ({@link dev.sheaf.chart.trend.TrendCharts}) show one {@link
 * dev.sheaf.chart.trend.TrendView}, which says which labels and periods are drawn and in which
 * colours. Each chart is a value; its drawing stands beside it.
 */
package dev.sheaf.chart.trend;
