/**
 * Charts of clusters: a map of all papers, and sheets of key terms.
 *
 * <p>{@link dev.sheaf.chart.cluster.ClusterView} says which clusters are drawn, how they are named
 * and coloured. {@link dev.sheaf.chart.cluster.ClusterCharts} gives all charts of one view. {@link
 * dev.sheaf.chart.cluster.ClusterScope} says which papers they show, {@link
 * dev.sheaf.chart.cluster.MappedPaper} where a paper lies on the map.
 *
 * <p>Trap: not every cluster has room for its name on the map. There it has its number only. The
 * sheets show numbers and names.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.cluster;
