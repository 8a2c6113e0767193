/**
 * Results as text.
 *
 * <p>A {@link dev.sheaf.report.Table} lays out rows and columns: aligned for a screen, where a
 * Chinese character takes two columns, or as Markdown, tab-separated or comma-separated values.
 * {@link dev.sheaf.report.Numbers} alone decides what a number looks like. The packages below have
 * the reports: {@code …Report} for people, {@code …Json} and {@code …Csv} for programs. They write
 * to the {@link java.lang.Appendable} they are given and never open a file. Every line ends with
 * {@code \\n} on every machine.
 *
 * <p>Trap: scripts read the names of JSON members. Add names, never change one.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report;
