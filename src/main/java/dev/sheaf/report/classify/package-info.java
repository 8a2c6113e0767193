/**
 * Text and JSON about answers and the reasons for them.
 *
 * <p>{@link dev.sheaf.report.classify.ClassificationReport} prints an answer on one line. {@link
 * dev.sheaf.report.classify.ExplanationReport} and {@link
 * dev.sheaf.report.classify.ExplanationJson} print the reasons. {@link dev.sheaf.report} has the
 * rules for all reports.
 *
 * <p>Trap: printed numbers must add up to the printed score. {@code Breakdown} rounds them
 * together; never round one by itself.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.classify;
