/** Text and JSON about trends. See {@link dev.sheaf.report} for the rules that all reports keep. */
package dev.sheaf.report.trend;
