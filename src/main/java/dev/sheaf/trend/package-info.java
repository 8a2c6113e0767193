/**
 * Topics over time: how often each label is given in each period, and whether that changes by more
 * than chance.
 *
 * <p>{@link dev.sheaf.trend.Granularity} sorts dates into {@link dev.sheaf.trend.Period}s. A {@link
 * dev.sheaf.trend.Calendar} takes {@link dev.sheaf.trend.DatedAnswers} of documents, chooses the
 * granularity, names what is {@link dev.sheaf.trend.LeftOut}, and makes the {@link
 * dev.sheaf.trend.Timeline}: periods without gaps, the first and the last marked where they are
 * unfinished. {@link dev.sheaf.trend.Trends} counts labels on it, given ones and {@link
 * dev.sheaf.trend.ExpectedCounts predicted} ones; a {@link dev.sheaf.trend.TopicTrend} is a label's
 * {@link dev.sheaf.trend.TrendPoint}s with what can be said of them ({@link
 * dev.sheaf.trend.TrendStatistics}, summed up by a {@link dev.sheaf.trend.Verdict}, which rests on
 * the shares of a {@link dev.sheaf.trend.TrendCourse}).
 *
 * <pre>{@code
 * var documents = corpus.stream().map(document -> DatedAnswers.of(document, Facet.TOPIC)).toList();
 * var calendar = Calendar.of(documents, Optional.empty(), LocalDate.now(clock));
 * var trends = Trends.of(documents, calendar, Optional.empty());
 * trends.top(5).trends().forEach(trend -> print(trend.label(), trend.statistics().verdict()));
 * }</pre>
 *
 * <p>Papers without labels count through a classifier, whose errors would bend the counts. A {@link
 * dev.sheaf.trend.quantify.Quantification} takes them out and says how sure it is: {@link
 * dev.sheaf.trend.quantify.ShareQuantification} where a paper bears exactly one label, {@link
 * dev.sheaf.trend.quantify.FrequencyQuantification} where it may bear any number. It knows what was
 * measured on papers that were not learned from ({@link dev.sheaf.trend.quantify.UnseenAnswers}),
 * the newest ahead.
 *
 * <p>{@link dev.sheaf.trend.quantify.Quantifier}s were compared, and their constants chosen, on
 * nine cuts of 2024, each followed by up to three months (mean absolute error of five topics, in
 * points): counting 4.1, averaged probabilities 4.9, adjusted count 7.0, with probabilities 5.6, EM
 * 6.6, EM anchored at the newest papers 4.3. On months of three of them drawn anew to any shares at
 * all, counting and averaging missed by 8.4, EM by 4.9, it by 5.5. Most of what is left are jumps,
 * such as that of the topic Agent in July 2024, from 26 to 9 %. So bands are as wide as jumps of
 * the past make them.
 *
 * <p>Trap: with thousands of papers a binomial test calls everything a change. So {@link
 * dev.sheaf.trend.Evidence} tests the order of shares, or counts whose variance is widened by what
 * all labels scatter, and a change must also be a fifth of the share.
 */
package dev.sheaf.trend;
