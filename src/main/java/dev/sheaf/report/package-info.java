/**
 * Results as text.
 *
 * <p>A {@link dev.sheaf.report.Table} lays out rows and columns: aligned on a screen where a
 * Chinese character takes two columns, or as Markdown, tab-separated or comma-separated values.
 * {@link dev.sheaf.report.Numbers} is the one place that decides what a number looks like. {@link
 * dev.sheaf.report.evaluation.EvaluationReport} tells people what an evaluation found out, {@link
 * dev.sheaf.report.evaluation.EvaluationJson} tells programs.
 *
 * <p>{@link dev.sheaf.report.classify.ExplanationReport} tells why an answer was given; its numbers
 * are rounded such that they add up ({@link dev.sheaf.report.classify.Breakdown}). {@link
 * dev.sheaf.report.model.LabelsReport} tells what a model knows of its labels.
 *
 * <p>Reports write to the {@link java.lang.Appendable} they are given and never open a file. Every
 * line ends with {@code \\n}, whatever the machine.
 *
 * <p>Trap: the names of JSON members are a promise. Scripts read them; add, never rename.
 */
package dev.sheaf.report;
