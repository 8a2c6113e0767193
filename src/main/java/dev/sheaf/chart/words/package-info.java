/**
 * What charts say, in English and Chinese.
 *
 * <p>{@link dev.sheaf.chart.words.TrendWords} has nouns and notes, {@link
 * dev.sheaf.chart.words.Headlines} the titles that say a finding, {@link
 * dev.sheaf.chart.words.ClusterWords} those of charts of clusters.
 */
package dev.sheaf.chart.words;
