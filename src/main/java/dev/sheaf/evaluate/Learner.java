package dev.sheaf.evaluate;

import dev.sheaf.corpus.Corpus;

/**
 * Learns from labelled documents. A learner is everything that is evaluated, from texts to answers.
 */
@FunctionalInterface
public interface Learner {
  /** Learns from these documents and from no others. */
  Predictor learn(Corpus train);

  /**
   * Learns from these documents; may also look at the texts of those that it will be asked about,
   * never at their labels.
   *
   * @param asked about, afterwards
   */
  default Predictor learn(Corpus train, Corpus asked) {
    return learn(train);
  }
}
