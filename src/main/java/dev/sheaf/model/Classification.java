package dev.sheaf.model;

import dev.sheaf.classify.Score;
import java.util.List;
import java.util.Optional;

/**
 * The labels that a model gives a document.
 *
 * @param topic the topic given, and all topics by probability; empty if the model has learned no
 *     topics
 * @param themes the themes given, the likeliest first
 * @param evidence the terms of the document that speak for the topic given, the strongest first;
 *     may be empty
 * @param known how much of the text the model knows
 */
public record Classification(
    Optional<TopicAnswer> topic, List<Score> themes, List<Evidence> evidence, KnownText known) {
  public Classification {
    themes = List.copyOf(themes);
    evidence = List.copyOf(evidence);
  }

  /** Whether the topic is more likely wrong than right, or hardly any term of the text is known. */
  public boolean isGuess() {
    return known.isHardlyAnything() || topic.filter(TopicAnswer::isGuess).isPresent();
  }

  /**
   * A term of a document that speaks for a label.
   *
   * @param weight what the term adds to the label's margin
   */
  public record Evidence(String term, double weight) {}
}
