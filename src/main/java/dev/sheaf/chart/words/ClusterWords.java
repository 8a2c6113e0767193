package dev.sheaf.chart.words;

import dev.sheaf.corpus.Language;
import java.util.List;

/** The texts of charts of clusters in one language. Numbers are passed as finished texts. */
public interface ClusterWords {
  static ClusterWords of(Language language) {
    return language == Language.ZH ? new ChineseClusterWords() : new EnglishClusterWords();
  }

  /** {@code 61 papers}. */
  String papers(long count);

  /** {@code 17 %}. */
  String percent(String number);

  /** {@code tool use (17 %)}. */
  String withShare(String name, String percent);

  /**
   * How many papers form how many clusters, and which are the largest.
   *
   * @param scope the topic of the papers; empty for all papers
   */
  String formed(String scope, long papers, long clusters, List<String> largest);

  /** What a dot and an island are. */
  String map();

  String far();

  /** That some clusters have no name on the map. */
  String unnamed(long clusters);

  /**
   * What the clusters of a sheet are about.
   *
   * @param first the name of the first cluster
   */
  String about(String scope, long clusters, String first, String last);

  /** What bars and numbers are. */
  String terms();

  /** Which clusters a sheet shows, of how many. */
  String sheet(int from, int to, int clusters);

  /** {@code 301 papers, 12 %}. */
  String size(long papers, String percent);

  String withoutTerms();

  String noPapers();
}
