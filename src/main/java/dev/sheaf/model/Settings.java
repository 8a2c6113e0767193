package dev.sheaf.model;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.ManyLabelTrainer;
import dev.sheaf.classify.Objective;
import dev.sheaf.corpus.Facet;
import dev.sheaf.error.Require;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.json.Json;
import dev.sheaf.text.Analyzer;

/**
 * How a model is made: every choice that its bytes depend on, beside the documents themselves.
 *
 * @param analysis how texts are split into terms
 * @param features how terms become rows
 * @param recency how much more new papers count than old ones
 * @param topic how topics are learned
 * @param objective what is wanted of the topic that is chosen
 * @param theme how themes are learned
 * @param minTopicPapers how many papers a topic needs to be learned
 * @param minThemePapers how many papers a theme needs to be learned, at the least; see {@link
 *     #minPapers}
 */
public record Settings(
    Analyzer.Settings analysis,
    TfIdf.Settings features,
    Recency recency,
    Algorithm topic,
    Objective objective,
    ManyLabelTrainer.Settings theme,
    int minTopicPapers,
    int minThemePapers) {
  /** In so many papers a theme needs one more; with fewer, hardly anything of it can be learned. */
  private static final int PAPERS_PER_THEME_PAPER = 2_500;

  public Settings {
    Require.that(minTopicPapers > 0, "minTopicPapers must be above 0, not %d", minTopicPapers);
    Require.that(minThemePapers > 0, "minThemePapers must be above 0, not %d", minThemePapers);
  }

  /** What a newcomer gets. */
  public static Settings defaults() {
    return new Settings(
        Analyzer.Settings.DEFAULT,
        TfIdf.Settings.DEFAULT,
        Recency.defaults(),
        Algorithm.standard(),
        Objective.ACCURACY,
        ManyLabelTrainer.Settings.DEFAULT,
        2,
        3);
  }

  /** All settings as one JSON object, every value exact. */
  public Json.Dictionary json() {
    return SettingsJson.of(this);
  }

  /** The same, topics learned by another algorithm. */
  public Settings with(Algorithm algorithm) {
    return new Settings(
        analysis, features, recency, algorithm, objective, theme, minTopicPapers, minThemePapers);
  }

  /** The same, topics chosen with another objective. */
  public Settings with(Objective wanted) {
    return new Settings(
        analysis, features, recency, topic, wanted, theme, minTopicPapers, minThemePapers);
  }

  /**
   * How many papers a label of a facet needs to be learned; a theme of many papers needs more.
   *
   * @param labelled how many papers have a label of the facet
   */
  public int minPapers(Facet facet, int labelled) {
    return facet == Facet.TOPIC
        ? minTopicPapers
        : Math.max(minThemePapers, labelled / PAPERS_PER_THEME_PAPER);
  }
}
