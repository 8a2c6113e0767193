package dev.sheaf.chart.words;

import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Language;
import dev.sheaf.trend.Granularity;
import dev.sheaf.trend.Verdict;
import java.util.List;

/** The titles of charts of trends in one language. Numbers are passed as finished texts. */
public interface Headlines {
  static Headlines of(Language language) {
    return language == Language.ZH ? new ChineseHeadlines() : new EnglishHeadlines();
  }

  /** Puts statements into one sentence. */
  String joined(List<String> statements);

  String up(String name, String from, String to);

  String down(String name, String from, String to);

  String isNew(String name, String share);

  /** That further labels change too. */
  String others(Facet facet, long count);

  String isGone(String name, String share);

  String nothingChanges(Facet facet);

  /** That shares go up and down, but none goes one way. */
  String noDirection(Facet facet);

  String tooLittle(String papers, String periods);

  String noLabels(Facet facet);

  /** How many labels have which verdict. */
  String counted(Facet facet, long count, List<String> verdicts);

  String counted(Verdict verdict, long count);

  String peak(String name, String period, String times);

  String noPeak(Facet facet, Granularity granularity);

  String first(String name, long times, Granularity unit, long units);

  String place(String name, int from, int to);

  String bursts(Facet facet, long bursts, long labels, String strongest);

  String burst(String name, String from, String to);

  String noBursts(Facet facet, Granularity granularity);
}
