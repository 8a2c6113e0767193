package dev.sheaf.evaluate;

import dev.sheaf.corpus.Corpus;
import java.util.IdentityHashMap;

/**
 * A learner that learns from the same training part once, however often it is asked to, so that one
 * model can be asked in several ways. Keeps every predictor; for one thread.
 */
public final class CachingLearner implements Learner {
  private final Learner learner;
  private final IdentityHashMap<Corpus, Predictor> learned = new IdentityHashMap<>();

  /** Remembers what this learner has learned. */
  public CachingLearner(Learner learner) {
    this.learner = learner;
  }

  @Override
  public Predictor learn(Corpus train) {
    return learned.computeIfAbsent(train, learner::learn);
  }
}
