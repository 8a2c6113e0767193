/**
 * Text and JSON about clusters and the subtopics of the ledger.
 *
 * <p>{@link dev.sheaf.report.cluster.ClustersReport} and {@link
 * dev.sheaf.report.cluster.ClustersJson} print clusters, {@link
 * dev.sheaf.report.cluster.SubtopicsReport} and {@link dev.sheaf.report.cluster.SubtopicsJson}
 * print the ledger. {@link dev.sheaf.report} has the rules for all reports.
 *
 * <p>Trap: numbers of clusters change with each run. Only ids of subtopics last.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.cluster;
