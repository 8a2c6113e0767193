/**
 * Learns linear classifiers of many labels at once, by dual coordinate descent.
 *
 * <p>{@link dev.sheaf.classify.descent.OneVsRestSolver} learns a few labels from all columns; with
 * {@link dev.sheaf.classify.descent.DefinitionFeature} a label may have one more feature of its
 * own. {@link dev.sheaf.classify.descent.MultiLabelTrainer} learns hundreds of labels, most of them
 * rare, each eight of them from the few hundred columns that speak for some of the eight ({@code
 * FeatureSelection}). It chooses from which margin on each label is given ({@code Thresholds}) by
 * the margins that the training rows would have, had they not been learned from. Both hand blocks
 * of eight labels to {@code DualCoordinateDescent}, which reads a row once for all eight.
 *
 * <p>The numbers are single precision, and the same on every machine and any number of threads:
 * blocks share nothing that they write.
 */
package dev.sheaf.classify.descent;
