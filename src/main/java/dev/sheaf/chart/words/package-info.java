/**
 * The words on charts, in English and Chinese.
 *
 * <p>{@link dev.sheaf.chart.words.TrendWords} has the nouns and notes of charts of trends, {@link
 * dev.sheaf.chart.words.Headlines} their titles, {@link dev.sheaf.chart.words.ClusterWords} all
 * words of charts of clusters. Each is an interface with one class for each language.
 *
 * <p>Trap: numbers come as finished texts. Nothing here formats a number.
 *
 * <p>Internal: may change at any time.
 */
package dev.sheaf.chart.words;
