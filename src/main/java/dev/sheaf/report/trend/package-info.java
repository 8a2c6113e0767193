/**
 * Text and JSON about trends.
 *
 * <p>{@link dev.sheaf.report.trend.TrendsReport} is for people, {@link
 * dev.sheaf.report.trend.TrendsJson} for programs. {@link dev.sheaf.report.trend.TrendSentence}
 * says a verdict with its numbers. {@link dev.sheaf.report} has the rules for all reports.
 *
 * <p>Trap: an unfinished period has a share but takes no part in the verdict.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.trend;
