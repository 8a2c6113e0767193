/**
 * Text and JSON about clusters, and the subtopics of the ledger. See {@link dev.sheaf.report} for
 * the rules that all reports keep.
 */
package dev.sheaf.report.cluster;
