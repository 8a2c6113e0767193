package dev.sheaf.audit;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;

/**
 * A paper whose topic may be wrong.
 *
 * @param given its topic in the digest
 * @param probability of that topic, by classifiers that did not learn from the paper
 * @param likeliest another topic, and its probability
 * @param wrong how probably the topic is wrong by mistake, 0 to 1; 0 if there are too few papers to
 *     say it
 */
public record LabelError(
    Document document, Label given, double probability, Score likeliest, double wrong) {
  /** A topic that is wrong with this probability is more probably wrong than right. */
  public static final double PROBABLE = 0.5;

  public LabelError {
    Require.that(
        !likeliest.label().equals(given), "%s is labelled %s as it should", document.id(), given);
  }

  /** Whether the topic is more probably wrong than right. */
  public boolean isProbable() {
    return wrong >= PROBABLE;
  }
}
