/**
 * Charts of clusters: a map, and sheets of key terms.
 *
 * <p>Both ({@link dev.sheaf.chart.cluster.ClusterCharts}) show one {@link
 * dev.sheaf.chart.cluster.ClusterView}. Names are put on the map where they find room; a cluster
 * without room has its number there, and both on the sheets.
 */
package dev.sheaf.chart.cluster;
