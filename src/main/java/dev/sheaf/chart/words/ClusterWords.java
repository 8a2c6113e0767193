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
   * How many papers form how many clusters, and which stand out as subtopics.
   *
   * @param scope the topic of the papers; empty for all papers
   * @param names of the largest subtopics; of the largest clusters if none is a subtopic
   */
  String formed(String scope, long papers, long clusters, long subtopics, List<String> names);

  /** What a dot and an island are. */
  String map();

  String far();

  /** What an outline with a filling means. */
  String subtopic();

  /** What a dashed outline means. */
  String notSubtopic();

  /** What a colour and a large name mean where there are groups of clusters. */
  String grouped();

  /** What numbers on the map mean. */
  String numbered();

  /**
   * What the first cluster of a sheet is about.
   *
   * @param name of that cluster
   * @param terms of it, the strongest first; none if it has none
   */
  String about(String scope, boolean isLargest, String name, List<String> terms);

  /** What bars and numbers are. */
  String terms();

  /** Which clusters a sheet shows, of how many. */
  String sheet(int from, int to, int clusters);

  /** {@code 301 papers, 12 %}. */
  String size(long papers, String percent);

  String withoutTerms();

  String noPapers();
}
