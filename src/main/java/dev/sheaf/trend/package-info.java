/**
 * Labels over time: how often each is given in each period, and whether that changes by more than
 * chance.
 *
 * <p>A {@link dev.sheaf.trend.Calendar} takes {@link dev.sheaf.trend.DatedAnswers} of documents,
 * chooses a {@link dev.sheaf.trend.Granularity} and makes the {@link dev.sheaf.trend.Timeline}:
 * {@link dev.sheaf.trend.Period}s without gaps, with unfinished ones marked at both ends. It names
 * the documents that are {@link dev.sheaf.trend.LeftOut}. {@link dev.sheaf.trend.Trends} counts
 * labels on the timeline, given ones and {@link dev.sheaf.trend.ExpectedCounts predicted} ones. A
 * {@link dev.sheaf.trend.TopicTrend} is one label: its {@link dev.sheaf.trend.TrendPoint}s and its
 * {@link dev.sheaf.trend.TrendStatistics}, summed up in a {@link dev.sheaf.trend.Verdict}. The
 * verdict follows from its {@link dev.sheaf.trend.Change}, which {@code TrendModel} fits to cells
 * of time that do not depend on the periods shown.
 *
 * <pre>{@code
 * var documents = corpus.stream().map(document -> DatedAnswers.of(document, Facet.TOPIC)).toList();
 * var calendar = Calendar.of(documents, Optional.empty(), LocalDate.now(clock));
 * var trends = Trends.of(documents, calendar, Optional.empty());
 * trends.top(5).trends().forEach(trend -> print(trend.label(), trend.statistics().verdict()));
 * }</pre>
 *
 * <p>A {@link dev.sheaf.trend.quantify.Quantification} counts papers without labels and takes out
 * the errors of the classifier. {@code docs/decisions.md} has the comparison of ways to count.
 *
 * <p>Trap: the share of a period is not evidence of a trend by itself. Start and end of a {@link
 * dev.sheaf.trend.Change} are those of the path through all shares.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.trend;
