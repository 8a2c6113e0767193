/**
 * Makes probabilities out of margins, by what classifiers say of rows that they did not learn from.
 *
 * <p>{@link dev.sheaf.classify.calibrate.OutOfFold} deals the rows out into folds and lets each be
 * judged by a classifier that learned from the others. {@code CalibrationFit} fits a {@link
 * dev.sheaf.classify.Calibration} to these margins: one slope and an offset for each label from few
 * rows (vector scaling), a matrix from many (matrix scaling), and then a temperature. {@link
 * dev.sheaf.classify.calibrate.CalibratedClassifier} does all of it.
 *
 * <p>The likeliest label is given. {@link dev.sheaf.classify.calibrate.Objective#MACRO_F1} may
 * prefer a rarer one: {@code Preferences} finds how much, by the same margins.
 */
package dev.sheaf.classify.calibrate;
