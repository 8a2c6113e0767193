/**
 * Turns margins into probabilities, by what classifiers say of rows that they did not learn from.
 *
 * <p>{@link dev.sheaf.classify.calibrate.CalibratedClassifier} does all of it. {@link
 * dev.sheaf.classify.calibrate.OutOfFold} deals rows into folds and lets a classifier that learned
 * from the other folds judge each. {@code CalibrationFit} fits a {@link
 * dev.sheaf.classify.Calibration} to these margins: with few rows one slope and an offset for each
 * label (vector scaling), with many rows a matrix (matrix scaling), and then a temperature. {@code
 * ShrinkageFit} finds how much few terms count, from what was said of parts of texts. {@link
 * dev.sheaf.classify.calibrate.Objective} says which label is given: the most probable one, or with
 * {@link dev.sheaf.classify.calibrate.Objective#MACRO_F1} sometimes a rarer one. {@code
 * Preferences} finds from the same margins which few labels are preferred, and how much.
 *
 * <p>Trap: calibrate only on rows that were not learned from. On other rows a classifier is too
 * sure.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.classify.calibrate;
