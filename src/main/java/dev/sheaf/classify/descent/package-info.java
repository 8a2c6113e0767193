/**
 * Learns linear classifiers of many labels at once, by dual coordinate descent.
 *
 * <p>{@link dev.sheaf.classify.descent.OneVsRestSolver} learns a few labels from all columns. With
 * a {@link dev.sheaf.classify.descent.DefinitionFeature} a label has one more feature of its own.
 * {@link dev.sheaf.classify.descent.MultiLabelTrainer} learns hundreds of labels, most of them
 * rare. It learns eight at a time, from the few hundred columns that speak for some of the eight
 * ({@code FeatureSelection}), and chooses from which margin on each label is given ({@code
 * Thresholds}). {@code DualCoordinateDescent} is the solver: it reads a row once for all eight
 * labels of a block.
 *
 * <p>The numbers are single precision. They are the same on every machine and any number of
 * threads, because blocks share nothing that they write.
 *
 * <p>Trap: thresholds need the margins that rows would have if they had not been learned from. The
 * margins of training rows as they are would be too high.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.classify.descent;
