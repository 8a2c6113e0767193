/**
 * Estimates how many unlabelled papers bear each label.
 *
 * <p>If one just counts a classifier's answers, its errors distort the counts. A {@link
 * dev.sheaf.trend.quantify.Quantification} takes the errors out and gives a band: {@link
 * dev.sheaf.trend.quantify.ShareQuantification} if a paper bears exactly one label, {@link
 * dev.sheaf.trend.quantify.FrequencyQuantification} if it may bear any number. Both use what the
 * classifier said of papers it had not learned from ({@link
 * dev.sheaf.trend.quantify.UnseenAnswers}, {@link dev.sheaf.trend.quantify.UnseenLabels}). {@code
 * docs/decisions.md} has the comparison of estimators.
 *
 * <p>Trap: a band is wider than chance alone would make it. The meaning of labels drifts, so a band
 * also covers how far past estimates were wrong.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.trend.quantify;
