package dev.sheaf.evaluate;

import dev.sheaf.corpus.Facet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All measurements of one learner on the same splits.
 *
 * @param name what to call the learner
 * @param rival another learner to compare with, if one was asked for
 * @param languages the scores with one language only, if they were asked for and papers are in both
 *     languages
 * @param curves the scores with fewer papers, if they were asked for
 */
public record Experiment(
    String name,
    Evaluation evaluation,
    Optional<Rival> rival,
    Optional<LanguageScores> languages,
    Map<Facet, LearningCurve> curves) {

  /**
   * Another learner.
   *
   * @param name what to call it
   * @param comparisons the first learner minus this one, facet by facet
   */
  public record Rival(String name, Evaluation evaluation, Map<Facet, Comparison> comparisons) {
    public Rival {
      comparisons = ordered(comparisons);
    }
  }

  public Experiment {
    curves = ordered(curves);
  }

  private static <V> Map<Facet, V> ordered(Map<Facet, V> byFacet) {
    Map<Facet, V> copy = new EnumMap<>(Facet.class);
    copy.putAll(byFacet);
    return Collections.unmodifiableMap(copy);
  }
}
