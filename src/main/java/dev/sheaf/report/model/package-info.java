/**
 * Text and JSON about models and their labels.
 *
 * <p>{@link dev.sheaf.report.model.TrainingReport} prints what was learned. {@link
 * dev.sheaf.report.model.ModelsReport} and {@link dev.sheaf.report.model.ModelsJson} print saved
 * versions, {@link dev.sheaf.report.model.ModelDifferenceReport} what differs between two. {@link
 * dev.sheaf.report.model.LabelsReport} and {@link dev.sheaf.report.model.LabelsJson} print labels.
 * {@link dev.sheaf.report} has the rules for all reports.
 *
 * <p>Trap: a version may be damaged; it then has no facts to print.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.model;
