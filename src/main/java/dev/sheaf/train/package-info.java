/**
 * From a corpus to a model.
 *
 * <p>{@link dev.sheaf.train.Training} goes all steps in reading order. {@link
 * dev.sheaf.train.Settings} hold every choice. {@link dev.sheaf.train.Tuning} chooses how topics
 * are learned, by the training part alone. {@link dev.sheaf.train.TopicLearner} goes all steps anew
 * for each split of an evaluation.
 *
 * <p>Trap: make every choice on the training part. A learner that has seen the test part measures
 * nothing.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.train;
