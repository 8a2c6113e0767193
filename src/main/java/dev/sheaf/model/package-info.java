/**
 * Whole runs: the stages composed, fitted, measured and saved.
 *
 * <p>{@link dev.sheaf.model.Training} goes the way from a corpus to a {@link
 * dev.sheaf.model.TopicModel} in reading order; {@link dev.sheaf.model.TopicLearner} goes it anew
 * for every split of an evaluation. {@link dev.sheaf.model.Tuning} chooses by the training part
 * alone how topics are learned, anew each time; the settings in a manifest are those chosen. {@link
 * dev.sheaf.model.ModelStore} keeps models in a folder, as numbered versions that are never changed
 * once written; each has a {@link dev.sheaf.model.Manifest} that says how it was made.
 *
 * <p>{@link dev.sheaf.model.Explainer} tells why a model labels a document as it does, {@link
 * dev.sheaf.model.LabelCatalogue} what a model knows of its labels.
 *
 * <p>Trap: a version is in use only when the file {@code current} names it, which is the last thing
 * that is written. Whatever goes wrong before leaves the old model in use.
 */
package dev.sheaf.model;
