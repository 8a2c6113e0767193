package dev.sheaf.chart.page;

/**
 * A chart and the name of its files.
 *
 * @param name without an ending, such as {@code shares}
 */
public record NamedChart(String name, Chart chart) {}
