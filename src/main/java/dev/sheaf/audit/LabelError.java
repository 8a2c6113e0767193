package dev.sheaf.audit;

import dev.sheaf.classify.Score;
import dev.sheaf.corpus.Document;
import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;

/**
 * A paper whose topic is probably wrong.
 *
 * @param given its topic in the digest
 * @param probability of that topic, by classifiers that did not learn from the paper
 * @param likeliest another topic, and its probability
 */
public record LabelError(Document document, Label given, double probability, Score likeliest) {
  public LabelError {
    Require.that(
        !likeliest.label().equals(given), "%s is labelled %s as it should", document.id(), given);
  }
}
