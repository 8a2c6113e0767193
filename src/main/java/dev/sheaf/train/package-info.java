/**
 * The way from a corpus to a model.
 *
 * <p>{@link dev.sheaf.train.Training} goes it in reading order, with {@link
 * dev.sheaf.train.Settings} that hold every choice. {@link dev.sheaf.train.Tuning} chooses by the
 * training part alone how topics are learned; {@link dev.sheaf.train.TopicLearner} goes the whole
 * way anew for each split of an evaluation.
 *
 * <p>Trap: whatever is chosen must be chosen on the training part; a learner that has seen the test
 * part measures nothing.
 */
package dev.sheaf.train;
