package dev.sheaf.classify;

import dev.sheaf.corpus.Label;
import dev.sheaf.error.Require;

/**
 * A label and how probable it is.
 *
 * @param probability from 0 to 1
 */
public record Score(Label label, double probability) {
  public Score {
    Require.that(
        probability >= 0 && probability <= 1,
        "the probability of %s must be between 0 and 1: %s",
        label,
        probability);
  }

  /** Written out, as is {@link #hashCode}: what a record does by itself is slow at first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Score score
        && label.equals(score.label)
        && Double.compare(probability, score.probability) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * label.hashCode() + Double.hashCode(probability);
  }
}
