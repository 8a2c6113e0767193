package dev.sheaf.evaluate;

import dev.sheaf.corpus.Corpus;

/**
 * Learns from labelled documents. A learner is everything that is evaluated, from texts to answers.
 */
@FunctionalInterface
public interface Learner {
  /** Learns from these documents and from no others. */
  Predictor learn(Corpus train);
}
