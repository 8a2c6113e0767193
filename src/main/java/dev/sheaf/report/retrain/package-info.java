/**
 * Text and JSON about a retraining.
 *
 * <p>{@link dev.sheaf.report.retrain.RetrainReport} is for people, {@link
 * dev.sheaf.report.retrain.RetrainJson} for programs. {@link dev.sheaf.report} has the rules for
 * all reports.
 *
 * <p>Trap: both are saved with the model. So they name no folder of the machine.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.report.retrain;
