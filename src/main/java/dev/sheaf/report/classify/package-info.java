/**
 * Text and JSON about answers and why they were given. See {@link dev.sheaf.report} for the rules
 * that all reports keep.
 */
package dev.sheaf.report.classify;
