/**
 * How many unlabelled papers bear each label.
 *
 * <p>Counting what a classifier says bends the counts by its errors. A {@link
 * dev.sheaf.trend.quantify.Quantification} takes them out and gives a band: {@link
 * dev.sheaf.trend.quantify.ShareQuantification} where a paper bears exactly one label, {@link
 * dev.sheaf.trend.quantify.FrequencyQuantification} where it may bear any number. Both know how the
 * classifier did on papers it had not learned from ({@link dev.sheaf.trend.quantify.UnseenAnswers},
 * {@link dev.sheaf.trend.quantify.UnseenLabels}).
 *
 * <p>Trap: bands are as wide as past estimates missed by, since what labels mean drifts.
 */
package dev.sheaf.trend.quantify;
