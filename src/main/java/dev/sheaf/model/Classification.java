package dev.sheaf.model;

import dev.sheaf.classify.Score;
import java.util.List;
import java.util.Optional;

/**
 * What a model says of one document.
 *
 * @param topic the topic given and all others by probability; empty where the model has learned
 *     none
 * @param themes the themes given, the likeliest first
 * @param evidence the terms of the document that speak for the topic given, the strongest first;
 *     empty where none does
 * @param hasKnownTerms whether the model knows any term of the document; where it does not, the
 *     training priors answer
 */
public record Classification(
    Optional<TopicAnswer> topic,
    List<Score> themes,
    List<Evidence> evidence,
    boolean hasKnownTerms) {
  public Classification {
    themes = List.copyOf(themes);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether the topic is more likely wrong than right, or no term of the document speaks for it.
   */
  public boolean isGuess() {
    return !hasKnownTerms || topic.filter(TopicAnswer::isGuess).isPresent();
  }

  /**
   * A term of a document that speaks for a label.
   *
   * @param weight what the term adds to the label's margin
   */
  public record Evidence(String term, double weight) {}
}
