package dev.sheaf.chart.page;

/**
 * A chart with the name of its files.
 *
 * @param name the name without an ending, such as {@code shares}
 */
public record NamedChart(String name, Chart chart) {}
