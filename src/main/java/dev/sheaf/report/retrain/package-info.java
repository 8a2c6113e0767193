/**
 * Text and JSON about what a retraining found. See {@link dev.sheaf.report} for the rules that all
 * reports keep.
 */
package dev.sheaf.report.retrain;
