/**
 * Text and JSON about scores, with baselines and intervals. See {@link dev.sheaf.report} for the
 * rules that all reports keep.
 */
package dev.sheaf.report.evaluation;
