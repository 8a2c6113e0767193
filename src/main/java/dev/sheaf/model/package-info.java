/**
 * Whole runs: the stages composed, fitted, measured and saved.
 *
 * <p>{@link dev.sheaf.model.Training} goes the way from a corpus to a {@link
 * dev.sheaf.model.TopicModel} in reading order; {@link dev.sheaf.model.TopicLearner} goes it anew
 * for every split of an evaluation. {@link dev.sheaf.model.Tuning} chooses by the training part
 * alone how topics are learned, anew each time; the settings in a manifest are those chosen. {@link
 * dev.sheaf.model.ModelStore} keeps models in a folder, as numbered versions that are never changed
 * once written; each has a {@link dev.sheaf.model.Manifest} that says how it was made. Who changes
 * the store holds a {@link dev.sheaf.model.LockedStore}; who reads needs none. {@link
 * dev.sheaf.model.StoredVersion} tells of a version, {@link dev.sheaf.model.ModelDifference} what
 * differs between two.
 *
 * <p>{@link dev.sheaf.model.Explainer} tells why a model labels a document as it does, {@link
 * dev.sheaf.model.LabelCatalogue} what a model knows of its labels, {@link
 * dev.sheaf.model.LabelFilling} which labels papers in files lack.
 *
 * <p>Trap: a version is in use only when the file {@code current} names it, which is the last thing
 * that is written. Whatever goes wrong before leaves the old model in use. Where there is no such
 * file, as when the first run of all was killed, the newest version is in use.
 */
package dev.sheaf.model;
