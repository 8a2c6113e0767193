package dev.sheaf.chart.words;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;

/** Nouns, axes and notes of charts of trends, in one language. */
public interface TrendWords {
  static TrendWords of(Language language) {
    return language == Language.ZH ? new ChineseTrendWords() : new EnglishTrendWords();
  }

  /** {@code 12 topics}. */
  String labels(Facet facet, long count);

  /** {@code month}. */
  String period(Granularity granularity);

  /** {@code 3 months}. */
  String periods(Granularity granularity, long count);

  /** {@code 61 papers}. */
  String papers(long count);

  /** {@code 17 %}. */
  String percent(String number);

  String verdict(Verdict verdict);

  /** Puts a word behind another. */
  String listed(String first, String second);

  /** {@code 8 % to 17 %}. */
  String fromTo(String from, String to);

  String shareOf(Granularity granularity);

  String withBands(Granularity granularity);

  String oneScale();

  String ownScales();

  String relative(Facet facet, Granularity granularity);

  String rankedBy(Facet facet, Granularity granularity, long labels);

  String ownHeights(Granularity granularity);

  String burstRows(Granularity granularity);

  String changes();

  String points();

  /** Of a label with too few papers to tell: how many would. */
  String wouldTell(String papers);

  String predicted();

  /** What a line without a dot means. */
  String withoutDot();

  /**
   * Which labels are drawn in colour.
   *
   * @param changed those whose share changed; else those whose place changed most
   */
  String inColour(boolean changed);

  /** That counts hold predicted papers. */
  String withPredicted();

  String mostlyPredicted();

  String unfinished(Granularity granularity);

  String noPapers();

  String beyondChance();

  String withinChance();

  String timesMean();

  String mean();

  String papersAxis();

  String other(long labels);

  String withoutLabel(Facet facet);

  String moreLabels(Facet facet, long count);

  String withoutBursts(Facet facet, long count);

  String place();

  /** What the two numbers beside a name mean. */
  String shiftNote();

  String undated(long papers);

  String notDrawn(long papers, String first, String last);
}
