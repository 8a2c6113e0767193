package dev.sheaf.train;

import dev.sheaf.classify.Algorithm;
import dev.sheaf.classify.LabelSelection;
import dev.sheaf.classify.calibrate.Objective;
import dev.sheaf.classify.descent.MultiLabelTrainer;
import dev.sheaf.corpus.Facet;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;
import dev.sheaf.feature.TfIdf;
import dev.sheaf.json.Json;
import dev.sheaf.text.Analyzer;
import java.util.List;

/**
 * The settings of a training: every choice that the bytes of the model depend on, apart from the
 * documents.
 *
 * @param analysis how texts are split into terms
 * @param features how terms become rows
 * @param recency how much more new papers count than old ones
 * @param topic how topics are learned
 * @param objective what the chosen topics should be best at
 * @param choice which of these settings the training chooses by itself
 * @param theme how themes are learned
 * @param minTopicPapers how many papers a topic needs to be learned
 * @param minThemePapers the least number of papers that a theme needs to be learned; see {@link
 *     #minPapers}
 */
public record Settings(
    Analyzer.Settings analysis,
    TfIdf.Settings features,
    Recency recency,
    Algorithm topic,
    Objective objective,
    SettingsChoice choice,
    MultiLabelTrainer.Settings theme,
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
        Objective.MACRO_F1,
        SettingsChoice.TERMS_AND_ALGORITHM,
        MultiLabelTrainer.Settings.DEFAULT,
        2,
        3);
  }

  /** All settings as one JSON object, every value exact. */
  public Json.Dictionary json() {
    return SettingsJson.of(this);
  }

  /** A copy in which topics are learned by this algorithm, whatever the data. */
  public Settings with(Algorithm algorithm) {
    SettingsChoice left = choice == SettingsChoice.NOTHING ? choice : SettingsChoice.TERMS;
    return copy(analysis, features, algorithm, objective, left);
  }

  /** A copy with another objective for choosing topics. */
  public Settings with(Objective wanted) {
    return copy(analysis, features, topic, wanted, choice);
  }

  /** A copy with at most this many terms. The terms in the most documents are kept. */
  public Settings withMaxTerms(int most) {
    TfIdf.Settings fewer =
        new TfIdf.Settings(
            features.minDocuments(),
            features.maxDocumentShare(),
            most,
            features.titleWeight(),
            features.loneHalf());
    return copy(analysis, fewer, topic, objective, choice);
  }

  /** A copy with other terms. */
  Settings with(Analyzer.Settings otherAnalysis, TfIdf.Settings otherFeatures) {
    return copy(otherAnalysis, otherFeatures, topic, objective, choice);
  }

  /** A copy in which the training chooses nothing by itself. */
  Settings settled() {
    return copy(analysis, features, topic, objective, SettingsChoice.NOTHING);
  }

  private Settings copy(
      Analyzer.Settings terms,
      TfIdf.Settings weights,
      Algorithm algorithm,
      Objective wanted,
      SettingsChoice left) {
    return new Settings(
        terms, weights, recency, algorithm, wanted, left, theme, minTopicPapers, minThemePapers);
  }

  /**
   * Whether themes come from a fixed list, so that the rare ones are meant: more of them have
   * {@link #minThemePapers} than not. Where they are words chosen freely, most stand at one paper
   * only.
   *
   * @param themes those of each paper
   */
  private boolean isFixedList(List<List<Label>> themes) {
    LabelSelection frequent = LabelSelection.of(themes, minThemePapers);
    return frequent.learned().size() > frequent.leftOut().size();
  }

  /**
   * How many papers a theme needs to be learned: 1 of a fixed list, else see {@link #minPapers}.
   *
   * @param themes those of each paper
   */
  int minPapersOfThemes(List<List<Label>> themes) {
    int labelled = (int) themes.stream().filter(labels -> !labels.isEmpty()).count();
    return isFixedList(themes) ? 1 : minPapers(Facet.THEME, labelled);
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
